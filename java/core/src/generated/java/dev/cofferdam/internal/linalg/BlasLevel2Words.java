// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls whose arguments are written down as words, for whoever makes them. */
public final class BlasLevel2Words implements BlasLevel2Calls {
    private final WordCaller caller;
    private @Nullable WordFunction sgemv;
    private @Nullable WordFunction sgemvOurs;
    private @Nullable WordFunction dgemv;
    private @Nullable WordFunction dgemvOurs;
    private @Nullable WordFunction cgemv;
    private @Nullable WordFunction zgemv;
    private @Nullable WordFunction sgbmv;
    private @Nullable WordFunction dgbmv;
    private @Nullable WordFunction cgbmv;
    private @Nullable WordFunction zgbmv;
    private @Nullable WordFunction ssymv;
    private @Nullable WordFunction dsymv;
    private @Nullable WordFunction chemv;
    private @Nullable WordFunction zhemv;
    private @Nullable WordFunction ssbmv;
    private @Nullable WordFunction dsbmv;
    private @Nullable WordFunction chbmv;
    private @Nullable WordFunction zhbmv;
    private @Nullable WordFunction sspmv;
    private @Nullable WordFunction dspmv;
    private @Nullable WordFunction chpmv;
    private @Nullable WordFunction zhpmv;
    private @Nullable WordFunction strmv;
    private @Nullable WordFunction dtrmv;
    private @Nullable WordFunction ctrmv;
    private @Nullable WordFunction ztrmv;
    private @Nullable WordFunction stbmv;
    private @Nullable WordFunction dtbmv;
    private @Nullable WordFunction ctbmv;
    private @Nullable WordFunction ztbmv;
    private @Nullable WordFunction stpmv;
    private @Nullable WordFunction dtpmv;
    private @Nullable WordFunction ctpmv;
    private @Nullable WordFunction ztpmv;
    private @Nullable WordFunction strsv;
    private @Nullable WordFunction dtrsv;
    private @Nullable WordFunction ctrsv;
    private @Nullable WordFunction ztrsv;
    private @Nullable WordFunction stbsv;
    private @Nullable WordFunction dtbsv;
    private @Nullable WordFunction ctbsv;
    private @Nullable WordFunction ztbsv;
    private @Nullable WordFunction stpsv;
    private @Nullable WordFunction dtpsv;
    private @Nullable WordFunction ctpsv;
    private @Nullable WordFunction ztpsv;
    private @Nullable WordFunction sger;
    private @Nullable WordFunction dger;
    private @Nullable WordFunction cgeru;
    private @Nullable WordFunction zgeru;
    private @Nullable WordFunction cgerc;
    private @Nullable WordFunction zgerc;
    private @Nullable WordFunction ssyr;
    private @Nullable WordFunction dsyr;
    private @Nullable WordFunction cher;
    private @Nullable WordFunction zher;
    private @Nullable WordFunction sspr;
    private @Nullable WordFunction dspr;
    private @Nullable WordFunction chpr;
    private @Nullable WordFunction zhpr;
    private @Nullable WordFunction ssyr2;
    private @Nullable WordFunction dsyr2;
    private @Nullable WordFunction cher2;
    private @Nullable WordFunction zher2;
    private @Nullable WordFunction sspr2;
    private @Nullable WordFunction dspr2;
    private @Nullable WordFunction chpr2;
    private @Nullable WordFunction zhpr2;

    public BlasLevel2Words(WordCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean takesHeap() {
        return caller.takesHeap();
    }

    @Override
    public void cblas_sgemv(
            int order, int trans, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY) {
        boolean ours = caller.givesWay() && incX == 1 && incY == 1;
        WordFunction function = ours ? sgemvOurs : sgemv;
        if (function == null) {
            function = caller.function(ours ? "cfd_sgemv" : "cblas_sgemv", BlasLevel2Descriptors.cblas_sgemv(), false);
            if (ours) {
                sgemvOurs = function;
            } else {
                sgemv = function;
            }
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(alpha));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
            call.word(9, WordCall.of(beta));
            call.pointer(10, y);
            call.word(11, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dgemv(
            int order, int trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        boolean ours = caller.givesWay() && incX == 1 && incY == 1;
        WordFunction function = ours ? dgemvOurs : dgemv;
        if (function == null) {
            function = caller.function(ours ? "cfd_dgemv" : "cblas_dgemv", BlasLevel2Descriptors.cblas_dgemv(), false);
            if (ours) {
                dgemvOurs = function;
            } else {
                dgemv = function;
            }
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(alpha));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
            call.word(9, WordCall.of(beta));
            call.pointer(10, y);
            call.word(11, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cgemv(
            int order, int trans, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = cgemv;
        if (function == null) {
            function = caller.function("cblas_cgemv", BlasLevel2Descriptors.cblas_cgemv(), false);
            cgemv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, alpha);
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
            call.pointer(9, beta);
            call.pointer(10, y);
            call.word(11, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zgemv(
            int order, int trans, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = zgemv;
        if (function == null) {
            function = caller.function("cblas_zgemv", BlasLevel2Descriptors.cblas_zgemv(), false);
            zgemv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, alpha);
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
            call.pointer(9, beta);
            call.pointer(10, y);
            call.word(11, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_sgbmv(
            int order, int trans, int m, int n, int kl, int ku, float alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, float beta, MemorySegment y, int incY) {
        WordFunction function = sgbmv;
        if (function == null) {
            function = caller.function("cblas_sgbmv", BlasLevel2Descriptors.cblas_sgbmv(), false);
            sgbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(kl));
            call.word(5, WordCall.of(ku));
            call.word(6, WordCall.of(alpha));
            call.pointer(7, a);
            call.word(8, WordCall.of(lda));
            call.pointer(9, x);
            call.word(10, WordCall.of(incX));
            call.word(11, WordCall.of(beta));
            call.pointer(12, y);
            call.word(13, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dgbmv(
            int order, int trans, int m, int n, int kl, int ku, double alpha, MemorySegment a, int lda, MemorySegment x,
            int incX, double beta, MemorySegment y, int incY) {
        WordFunction function = dgbmv;
        if (function == null) {
            function = caller.function("cblas_dgbmv", BlasLevel2Descriptors.cblas_dgbmv(), false);
            dgbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(kl));
            call.word(5, WordCall.of(ku));
            call.word(6, WordCall.of(alpha));
            call.pointer(7, a);
            call.word(8, WordCall.of(lda));
            call.pointer(9, x);
            call.word(10, WordCall.of(incX));
            call.word(11, WordCall.of(beta));
            call.pointer(12, y);
            call.word(13, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cgbmv(
            int order, int trans, int m, int n, int kl, int ku, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = cgbmv;
        if (function == null) {
            function = caller.function("cblas_cgbmv", BlasLevel2Descriptors.cblas_cgbmv(), false);
            cgbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(kl));
            call.word(5, WordCall.of(ku));
            call.pointer(6, alpha);
            call.pointer(7, a);
            call.word(8, WordCall.of(lda));
            call.pointer(9, x);
            call.word(10, WordCall.of(incX));
            call.pointer(11, beta);
            call.pointer(12, y);
            call.word(13, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zgbmv(
            int order, int trans, int m, int n, int kl, int ku, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment x, int incX, MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = zgbmv;
        if (function == null) {
            function = caller.function("cblas_zgbmv", BlasLevel2Descriptors.cblas_zgbmv(), false);
            zgbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(kl));
            call.word(5, WordCall.of(ku));
            call.pointer(6, alpha);
            call.pointer(7, a);
            call.word(8, WordCall.of(lda));
            call.pointer(9, x);
            call.word(10, WordCall.of(incX));
            call.pointer(11, beta);
            call.pointer(12, y);
            call.word(13, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ssymv(
            int order, int uplo, int n, float alpha, MemorySegment a, int lda, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY) {
        WordFunction function = ssymv;
        if (function == null) {
            function = caller.function("cblas_ssymv", BlasLevel2Descriptors.cblas_ssymv(), false);
            ssymv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
            call.word(8, WordCall.of(beta));
            call.pointer(9, y);
            call.word(10, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dsymv(
            int order, int uplo, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX, double beta,
            MemorySegment y, int incY) {
        WordFunction function = dsymv;
        if (function == null) {
            function = caller.function("cblas_dsymv", BlasLevel2Descriptors.cblas_dsymv(), false);
            dsymv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
            call.word(8, WordCall.of(beta));
            call.pointer(9, y);
            call.word(10, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_chemv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = chemv;
        if (function == null) {
            function = caller.function("cblas_chemv", BlasLevel2Descriptors.cblas_chemv(), false);
            chemv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
            call.pointer(8, beta);
            call.pointer(9, y);
            call.word(10, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zhemv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = zhemv;
        if (function == null) {
            function = caller.function("cblas_zhemv", BlasLevel2Descriptors.cblas_zhemv(), false);
            zhemv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
            call.pointer(8, beta);
            call.pointer(9, y);
            call.word(10, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ssbmv(
            int order, int uplo, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            float beta, MemorySegment y, int incY) {
        WordFunction function = ssbmv;
        if (function == null) {
            function = caller.function("cblas_ssbmv", BlasLevel2Descriptors.cblas_ssbmv(), false);
            ssbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.word(4, WordCall.of(alpha));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
            call.word(9, WordCall.of(beta));
            call.pointer(10, y);
            call.word(11, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dsbmv(
            int order, int uplo, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        WordFunction function = dsbmv;
        if (function == null) {
            function = caller.function("cblas_dsbmv", BlasLevel2Descriptors.cblas_dsbmv(), false);
            dsbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.word(4, WordCall.of(alpha));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
            call.word(9, WordCall.of(beta));
            call.pointer(10, y);
            call.word(11, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_chbmv(
            int order, int uplo, int n, int k, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = chbmv;
        if (function == null) {
            function = caller.function("cblas_chbmv", BlasLevel2Descriptors.cblas_chbmv(), false);
            chbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, alpha);
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
            call.pointer(9, beta);
            call.pointer(10, y);
            call.word(11, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zhbmv(
            int order, int uplo, int n, int k, MemorySegment alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = zhbmv;
        if (function == null) {
            function = caller.function("cblas_zhbmv", BlasLevel2Descriptors.cblas_zhbmv(), false);
            zhbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, alpha);
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
            call.pointer(9, beta);
            call.pointer(10, y);
            call.word(11, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_sspmv(
            int order, int uplo, int n, float alpha, MemorySegment ap, MemorySegment x, int incX, float beta,
            MemorySegment y, int incY) {
        WordFunction function = sspmv;
        if (function == null) {
            function = caller.function("cblas_sspmv", BlasLevel2Descriptors.cblas_sspmv(), false);
            sspmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, ap);
            call.pointer(5, x);
            call.word(6, WordCall.of(incX));
            call.word(7, WordCall.of(beta));
            call.pointer(8, y);
            call.word(9, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dspmv(
            int order, int uplo, int n, double alpha, MemorySegment ap, MemorySegment x, int incX, double beta,
            MemorySegment y, int incY) {
        WordFunction function = dspmv;
        if (function == null) {
            function = caller.function("cblas_dspmv", BlasLevel2Descriptors.cblas_dspmv(), false);
            dspmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, ap);
            call.pointer(5, x);
            call.word(6, WordCall.of(incX));
            call.word(7, WordCall.of(beta));
            call.pointer(8, y);
            call.word(9, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_chpmv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment ap, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = chpmv;
        if (function == null) {
            function = caller.function("cblas_chpmv", BlasLevel2Descriptors.cblas_chpmv(), false);
            chpmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, ap);
            call.pointer(5, x);
            call.word(6, WordCall.of(incX));
            call.pointer(7, beta);
            call.pointer(8, y);
            call.word(9, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zhpmv(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment ap, MemorySegment x, int incX,
            MemorySegment beta, MemorySegment y, int incY) {
        WordFunction function = zhpmv;
        if (function == null) {
            function = caller.function("cblas_zhpmv", BlasLevel2Descriptors.cblas_zhpmv(), false);
            zhpmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, ap);
            call.pointer(5, x);
            call.word(6, WordCall.of(incX));
            call.pointer(7, beta);
            call.pointer(8, y);
            call.word(9, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_strmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        WordFunction function = strmv;
        if (function == null) {
            function = caller.function("cblas_strmv", BlasLevel2Descriptors.cblas_strmv(), false);
            strmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dtrmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        WordFunction function = dtrmv;
        if (function == null) {
            function = caller.function("cblas_dtrmv", BlasLevel2Descriptors.cblas_dtrmv(), false);
            dtrmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ctrmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        WordFunction function = ctrmv;
        if (function == null) {
            function = caller.function("cblas_ctrmv", BlasLevel2Descriptors.cblas_ctrmv(), false);
            ctrmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ztrmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        WordFunction function = ztrmv;
        if (function == null) {
            function = caller.function("cblas_ztrmv", BlasLevel2Descriptors.cblas_ztrmv(), false);
            ztrmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_stbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        WordFunction function = stbmv;
        if (function == null) {
            function = caller.function("cblas_stbmv", BlasLevel2Descriptors.cblas_stbmv(), false);
            stbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, x);
            call.word(9, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dtbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        WordFunction function = dtbmv;
        if (function == null) {
            function = caller.function("cblas_dtbmv", BlasLevel2Descriptors.cblas_dtbmv(), false);
            dtbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, x);
            call.word(9, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ctbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        WordFunction function = ctbmv;
        if (function == null) {
            function = caller.function("cblas_ctbmv", BlasLevel2Descriptors.cblas_ctbmv(), false);
            ctbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, x);
            call.word(9, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ztbmv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        WordFunction function = ztbmv;
        if (function == null) {
            function = caller.function("cblas_ztbmv", BlasLevel2Descriptors.cblas_ztbmv(), false);
            ztbmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, x);
            call.word(9, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_stpmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        WordFunction function = stpmv;
        if (function == null) {
            function = caller.function("cblas_stpmv", BlasLevel2Descriptors.cblas_stpmv(), false);
            stpmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, ap);
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dtpmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        WordFunction function = dtpmv;
        if (function == null) {
            function = caller.function("cblas_dtpmv", BlasLevel2Descriptors.cblas_dtpmv(), false);
            dtpmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, ap);
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ctpmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        WordFunction function = ctpmv;
        if (function == null) {
            function = caller.function("cblas_ctpmv", BlasLevel2Descriptors.cblas_ctpmv(), false);
            ctpmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, ap);
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ztpmv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        WordFunction function = ztpmv;
        if (function == null) {
            function = caller.function("cblas_ztpmv", BlasLevel2Descriptors.cblas_ztpmv(), false);
            ztpmv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, ap);
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_strsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        WordFunction function = strsv;
        if (function == null) {
            function = caller.function("cblas_strsv", BlasLevel2Descriptors.cblas_strsv(), false);
            strsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dtrsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        WordFunction function = dtrsv;
        if (function == null) {
            function = caller.function("cblas_dtrsv", BlasLevel2Descriptors.cblas_dtrsv(), false);
            dtrsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ctrsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        WordFunction function = ctrsv;
        if (function == null) {
            function = caller.function("cblas_ctrsv", BlasLevel2Descriptors.cblas_ctrsv(), false);
            ctrsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ztrsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment a, int lda, MemorySegment x, int incX) {
        WordFunction function = ztrsv;
        if (function == null) {
            function = caller.function("cblas_ztrsv", BlasLevel2Descriptors.cblas_ztrsv(), false);
            ztrsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, x);
            call.word(8, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_stbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        WordFunction function = stbsv;
        if (function == null) {
            function = caller.function("cblas_stbsv", BlasLevel2Descriptors.cblas_stbsv(), false);
            stbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, x);
            call.word(9, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dtbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        WordFunction function = dtbsv;
        if (function == null) {
            function = caller.function("cblas_dtbsv", BlasLevel2Descriptors.cblas_dtbsv(), false);
            dtbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, x);
            call.word(9, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ctbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        WordFunction function = ctbsv;
        if (function == null) {
            function = caller.function("cblas_ctbsv", BlasLevel2Descriptors.cblas_ctbsv(), false);
            ctbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, x);
            call.word(9, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ztbsv(
            int order, int uplo, int trans, int diag, int n, int k, MemorySegment a, int lda, MemorySegment x,
            int incX) {
        WordFunction function = ztbsv;
        if (function == null) {
            function = caller.function("cblas_ztbsv", BlasLevel2Descriptors.cblas_ztbsv(), false);
            ztbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, x);
            call.word(9, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_stpsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        WordFunction function = stpsv;
        if (function == null) {
            function = caller.function("cblas_stpsv", BlasLevel2Descriptors.cblas_stpsv(), false);
            stpsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, ap);
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dtpsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        WordFunction function = dtpsv;
        if (function == null) {
            function = caller.function("cblas_dtpsv", BlasLevel2Descriptors.cblas_dtpsv(), false);
            dtpsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, ap);
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ctpsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        WordFunction function = ctpsv;
        if (function == null) {
            function = caller.function("cblas_ctpsv", BlasLevel2Descriptors.cblas_ctpsv(), false);
            ctpsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, ap);
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ztpsv(
            int order, int uplo, int trans, int diag, int n, MemorySegment ap, MemorySegment x, int incX) {
        WordFunction function = ztpsv;
        if (function == null) {
            function = caller.function("cblas_ztpsv", BlasLevel2Descriptors.cblas_ztpsv(), false);
            ztpsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, ap);
            call.pointer(6, x);
            call.word(7, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_sger(
            int order, int m, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment a,
            int lda) {
        WordFunction function = sger;
        if (function == null) {
            function = caller.function("cblas_sger", BlasLevel2Descriptors.cblas_sger(), false);
            sger = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dger(
            int order, int m, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        WordFunction function = dger;
        if (function == null) {
            function = caller.function("cblas_dger", BlasLevel2Descriptors.cblas_dger(), false);
            dger = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cgeru(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        WordFunction function = cgeru;
        if (function == null) {
            function = caller.function("cblas_cgeru", BlasLevel2Descriptors.cblas_cgeru(), false);
            cgeru = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zgeru(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        WordFunction function = zgeru;
        if (function == null) {
            function = caller.function("cblas_zgeru", BlasLevel2Descriptors.cblas_zgeru(), false);
            zgeru = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cgerc(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        WordFunction function = cgerc;
        if (function == null) {
            function = caller.function("cblas_cgerc", BlasLevel2Descriptors.cblas_cgerc(), false);
            cgerc = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zgerc(
            int order, int m, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        WordFunction function = zgerc;
        if (function == null) {
            function = caller.function("cblas_zgerc", BlasLevel2Descriptors.cblas_zgerc(), false);
            zgerc = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ssyr(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        WordFunction function = ssyr;
        if (function == null) {
            function = caller.function("cblas_ssyr", BlasLevel2Descriptors.cblas_ssyr(), false);
            ssyr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dsyr(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        WordFunction function = dsyr;
        if (function == null) {
            function = caller.function("cblas_dsyr", BlasLevel2Descriptors.cblas_dsyr(), false);
            dsyr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cher(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        WordFunction function = cher;
        if (function == null) {
            function = caller.function("cblas_cher", BlasLevel2Descriptors.cblas_cher(), false);
            cher = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zher(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment a, int lda) {
        WordFunction function = zher;
        if (function == null) {
            function = caller.function("cblas_zher", BlasLevel2Descriptors.cblas_zher(), false);
            zher = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_sspr(int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap) {
        WordFunction function = sspr;
        if (function == null) {
            function = caller.function("cblas_sspr", BlasLevel2Descriptors.cblas_sspr(), false);
            sspr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dspr(int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap) {
        WordFunction function = dspr;
        if (function == null) {
            function = caller.function("cblas_dspr", BlasLevel2Descriptors.cblas_dspr(), false);
            dspr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_chpr(int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment ap) {
        WordFunction function = chpr;
        if (function == null) {
            function = caller.function("cblas_chpr", BlasLevel2Descriptors.cblas_chpr(), false);
            chpr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zhpr(int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment ap) {
        WordFunction function = zhpr;
        if (function == null) {
            function = caller.function("cblas_zhpr", BlasLevel2Descriptors.cblas_zhpr(), false);
            zhpr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ssyr2(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        WordFunction function = ssyr2;
        if (function == null) {
            function = caller.function("cblas_ssyr2", BlasLevel2Descriptors.cblas_ssyr2(), false);
            ssyr2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dsyr2(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        WordFunction function = dsyr2;
        if (function == null) {
            function = caller.function("cblas_dsyr2", BlasLevel2Descriptors.cblas_dsyr2(), false);
            dsyr2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cher2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        WordFunction function = cher2;
        if (function == null) {
            function = caller.function("cblas_cher2", BlasLevel2Descriptors.cblas_cher2(), false);
            cher2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zher2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment a, int lda) {
        WordFunction function = zher2;
        if (function == null) {
            function = caller.function("cblas_zher2", BlasLevel2Descriptors.cblas_zher2(), false);
            zher2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_sspr2(
            int order, int uplo, int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        WordFunction function = sspr2;
        if (function == null) {
            function = caller.function("cblas_sspr2", BlasLevel2Descriptors.cblas_sspr2(), false);
            sspr2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dspr2(
            int order, int uplo, int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        WordFunction function = dspr2;
        if (function == null) {
            function = caller.function("cblas_dspr2", BlasLevel2Descriptors.cblas_dspr2(), false);
            dspr2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(alpha));
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_chpr2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        WordFunction function = chpr2;
        if (function == null) {
            function = caller.function("cblas_chpr2", BlasLevel2Descriptors.cblas_chpr2(), false);
            chpr2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zhpr2(
            int order, int uplo, int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment ap) {
        WordFunction function = zhpr2;
        if (function == null) {
            function = caller.function("cblas_zhpr2", BlasLevel2Descriptors.cblas_zhpr2(), false);
            zhpr2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, alpha);
            call.pointer(4, x);
            call.word(5, WordCall.of(incX));
            call.pointer(6, y);
            call.word(7, WordCall.of(incY));
            call.pointer(8, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }
}
