// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls whose arguments are written down as words, for whoever makes them. */
public final class BlasLevel3Words implements BlasLevel3Calls {
    private final WordCaller caller;
    private @Nullable WordFunction sgemm;
    private @Nullable WordFunction dgemm;
    private @Nullable WordFunction cgemm;
    private @Nullable WordFunction zgemm;
    private @Nullable WordFunction ssymm;
    private @Nullable WordFunction dsymm;
    private @Nullable WordFunction csymm;
    private @Nullable WordFunction zsymm;
    private @Nullable WordFunction chemm;
    private @Nullable WordFunction zhemm;
    private @Nullable WordFunction ssyrk;
    private @Nullable WordFunction dsyrk;
    private @Nullable WordFunction csyrk;
    private @Nullable WordFunction zsyrk;
    private @Nullable WordFunction cherk;
    private @Nullable WordFunction zherk;
    private @Nullable WordFunction ssyr2k;
    private @Nullable WordFunction dsyr2k;
    private @Nullable WordFunction csyr2k;
    private @Nullable WordFunction zsyr2k;
    private @Nullable WordFunction cher2k;
    private @Nullable WordFunction zher2k;
    private @Nullable WordFunction strmm;
    private @Nullable WordFunction dtrmm;
    private @Nullable WordFunction ctrmm;
    private @Nullable WordFunction ztrmm;
    private @Nullable WordFunction strsm;
    private @Nullable WordFunction dtrsm;
    private @Nullable WordFunction ctrsm;
    private @Nullable WordFunction ztrsm;

    public BlasLevel3Words(WordCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean takesHeap() {
        return caller.takesHeap();
    }

    @Override
    public void cblas_sgemm(
            int order, int transA, int transB, int m, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        WordFunction function = sgemm;
        if (function == null) {
            function = caller.function("cblas_sgemm", BlasLevel3Descriptors.cblas_sgemm(), false);
            sgemm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(transA));
            call.word(2, WordCall.of(transB));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.word(6, WordCall.of(alpha));
            call.pointer(7, a);
            call.word(8, WordCall.of(lda));
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
            call.word(11, WordCall.of(beta));
            call.pointer(12, c);
            call.word(13, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dgemm(
            int order, int transA, int transB, int m, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        WordFunction function = dgemm;
        if (function == null) {
            function = caller.function("cblas_dgemm", BlasLevel3Descriptors.cblas_dgemm(), false);
            dgemm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(transA));
            call.word(2, WordCall.of(transB));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.word(6, WordCall.of(alpha));
            call.pointer(7, a);
            call.word(8, WordCall.of(lda));
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
            call.word(11, WordCall.of(beta));
            call.pointer(12, c);
            call.word(13, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cgemm(
            int order, int transA, int transB, int m, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = cgemm;
        if (function == null) {
            function = caller.function("cblas_cgemm", BlasLevel3Descriptors.cblas_cgemm(), false);
            cgemm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(transA));
            call.word(2, WordCall.of(transB));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, alpha);
            call.pointer(7, a);
            call.word(8, WordCall.of(lda));
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
            call.pointer(11, beta);
            call.pointer(12, c);
            call.word(13, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zgemm(
            int order, int transA, int transB, int m, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = zgemm;
        if (function == null) {
            function = caller.function("cblas_zgemm", BlasLevel3Descriptors.cblas_zgemm(), false);
            zgemm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(transA));
            call.word(2, WordCall.of(transB));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, alpha);
            call.pointer(7, a);
            call.word(8, WordCall.of(lda));
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
            call.pointer(11, beta);
            call.pointer(12, c);
            call.word(13, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ssymm(
            int order, int side, int uplo, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc) {
        WordFunction function = ssymm;
        if (function == null) {
            function = caller.function("cblas_ssymm", BlasLevel3Descriptors.cblas_ssymm(), false);
            ssymm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(alpha));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.word(10, WordCall.of(beta));
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dsymm(
            int order, int side, int uplo, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc) {
        WordFunction function = dsymm;
        if (function == null) {
            function = caller.function("cblas_dsymm", BlasLevel3Descriptors.cblas_dsymm(), false);
            dsymm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(alpha));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.word(10, WordCall.of(beta));
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_csymm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = csymm;
        if (function == null) {
            function = caller.function("cblas_csymm", BlasLevel3Descriptors.cblas_csymm(), false);
            csymm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.pointer(10, beta);
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zsymm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = zsymm;
        if (function == null) {
            function = caller.function("cblas_zsymm", BlasLevel3Descriptors.cblas_zsymm(), false);
            zsymm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.pointer(10, beta);
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_chemm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = chemm;
        if (function == null) {
            function = caller.function("cblas_chemm", BlasLevel3Descriptors.cblas_chemm(), false);
            chemm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.pointer(10, beta);
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zhemm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = zhemm;
        if (function == null) {
            function = caller.function("cblas_zhemm", BlasLevel3Descriptors.cblas_zhemm(), false);
            zhemm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.pointer(10, beta);
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ssyrk(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc) {
        WordFunction function = ssyrk;
        if (function == null) {
            function = caller.function("cblas_ssyrk", BlasLevel3Descriptors.cblas_ssyrk(), false);
            ssyrk = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.word(5, WordCall.of(alpha));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.word(8, WordCall.of(beta));
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dsyrk(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc) {
        WordFunction function = dsyrk;
        if (function == null) {
            function = caller.function("cblas_dsyrk", BlasLevel3Descriptors.cblas_dsyrk(), false);
            dsyrk = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.word(5, WordCall.of(alpha));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.word(8, WordCall.of(beta));
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_csyrk(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = csyrk;
        if (function == null) {
            function = caller.function("cblas_csyrk", BlasLevel3Descriptors.cblas_csyrk(), false);
            csyrk = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, beta);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zsyrk(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = zsyrk;
        if (function == null) {
            function = caller.function("cblas_zsyrk", BlasLevel3Descriptors.cblas_zsyrk(), false);
            zsyrk = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, beta);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cherk(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc) {
        WordFunction function = cherk;
        if (function == null) {
            function = caller.function("cblas_cherk", BlasLevel3Descriptors.cblas_cherk(), false);
            cherk = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.word(5, WordCall.of(alpha));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.word(8, WordCall.of(beta));
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zherk(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc) {
        WordFunction function = zherk;
        if (function == null) {
            function = caller.function("cblas_zherk", BlasLevel3Descriptors.cblas_zherk(), false);
            zherk = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.word(5, WordCall.of(alpha));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.word(8, WordCall.of(beta));
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ssyr2k(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc) {
        WordFunction function = ssyr2k;
        if (function == null) {
            function = caller.function("cblas_ssyr2k", BlasLevel3Descriptors.cblas_ssyr2k(), false);
            ssyr2k = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.word(5, WordCall.of(alpha));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.word(10, WordCall.of(beta));
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dsyr2k(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc) {
        WordFunction function = dsyr2k;
        if (function == null) {
            function = caller.function("cblas_dsyr2k", BlasLevel3Descriptors.cblas_dsyr2k(), false);
            dsyr2k = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.word(5, WordCall.of(alpha));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.word(10, WordCall.of(beta));
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_csyr2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = csyr2k;
        if (function == null) {
            function = caller.function("cblas_csyr2k", BlasLevel3Descriptors.cblas_csyr2k(), false);
            csyr2k = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.pointer(10, beta);
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zsyr2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        WordFunction function = zsyr2k;
        if (function == null) {
            function = caller.function("cblas_zsyr2k", BlasLevel3Descriptors.cblas_zsyr2k(), false);
            zsyr2k = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.pointer(10, beta);
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cher2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        WordFunction function = cher2k;
        if (function == null) {
            function = caller.function("cblas_cher2k", BlasLevel3Descriptors.cblas_cher2k(), false);
            cher2k = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.word(10, WordCall.of(beta));
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zher2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        WordFunction function = zher2k;
        if (function == null) {
            function = caller.function("cblas_zher2k", BlasLevel3Descriptors.cblas_zher2k(), false);
            zher2k = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(k));
            call.pointer(5, alpha);
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
            call.word(10, WordCall.of(beta));
            call.pointer(11, c);
            call.word(12, WordCall.of(ldc));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_strmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        WordFunction function = strmm;
        if (function == null) {
            function = caller.function("cblas_strmm", BlasLevel3Descriptors.cblas_strmm(), false);
            strmm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(transA));
            call.word(4, WordCall.of(diag));
            call.word(5, WordCall.of(m));
            call.word(6, WordCall.of(n));
            call.word(7, WordCall.of(alpha));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
            call.pointer(10, b);
            call.word(11, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dtrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        WordFunction function = dtrmm;
        if (function == null) {
            function = caller.function("cblas_dtrmm", BlasLevel3Descriptors.cblas_dtrmm(), false);
            dtrmm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(transA));
            call.word(4, WordCall.of(diag));
            call.word(5, WordCall.of(m));
            call.word(6, WordCall.of(n));
            call.word(7, WordCall.of(alpha));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
            call.pointer(10, b);
            call.word(11, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ctrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        WordFunction function = ctrmm;
        if (function == null) {
            function = caller.function("cblas_ctrmm", BlasLevel3Descriptors.cblas_ctrmm(), false);
            ctrmm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(transA));
            call.word(4, WordCall.of(diag));
            call.word(5, WordCall.of(m));
            call.word(6, WordCall.of(n));
            call.pointer(7, alpha);
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
            call.pointer(10, b);
            call.word(11, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ztrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        WordFunction function = ztrmm;
        if (function == null) {
            function = caller.function("cblas_ztrmm", BlasLevel3Descriptors.cblas_ztrmm(), false);
            ztrmm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(transA));
            call.word(4, WordCall.of(diag));
            call.word(5, WordCall.of(m));
            call.word(6, WordCall.of(n));
            call.pointer(7, alpha);
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
            call.pointer(10, b);
            call.word(11, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_strsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        WordFunction function = strsm;
        if (function == null) {
            function = caller.function("cblas_strsm", BlasLevel3Descriptors.cblas_strsm(), false);
            strsm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(transA));
            call.word(4, WordCall.of(diag));
            call.word(5, WordCall.of(m));
            call.word(6, WordCall.of(n));
            call.word(7, WordCall.of(alpha));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
            call.pointer(10, b);
            call.word(11, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dtrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        WordFunction function = dtrsm;
        if (function == null) {
            function = caller.function("cblas_dtrsm", BlasLevel3Descriptors.cblas_dtrsm(), false);
            dtrsm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(transA));
            call.word(4, WordCall.of(diag));
            call.word(5, WordCall.of(m));
            call.word(6, WordCall.of(n));
            call.word(7, WordCall.of(alpha));
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
            call.pointer(10, b);
            call.word(11, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ctrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        WordFunction function = ctrsm;
        if (function == null) {
            function = caller.function("cblas_ctrsm", BlasLevel3Descriptors.cblas_ctrsm(), false);
            ctrsm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(transA));
            call.word(4, WordCall.of(diag));
            call.word(5, WordCall.of(m));
            call.word(6, WordCall.of(n));
            call.pointer(7, alpha);
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
            call.pointer(10, b);
            call.word(11, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ztrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        WordFunction function = ztrsm;
        if (function == null) {
            function = caller.function("cblas_ztrsm", BlasLevel3Descriptors.cblas_ztrsm(), false);
            ztrsm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(transA));
            call.word(4, WordCall.of(diag));
            call.word(5, WordCall.of(m));
            call.word(6, WordCall.of(n));
            call.pointer(7, alpha);
            call.pointer(8, a);
            call.word(9, WordCall.of(lda));
            call.pointer(10, b);
            call.word(11, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }
}
