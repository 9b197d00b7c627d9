// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls whose arguments are written down as words, for whoever makes them. */
public final class EigenvaluesWords implements EigenvaluesCalls {
    private final WordCaller caller;
    private @Nullable WordFunction ssyev;
    private @Nullable WordFunction dsyev;
    private @Nullable WordFunction cheev;
    private @Nullable WordFunction zheev;
    private @Nullable WordFunction ssyevd;
    private @Nullable WordFunction dsyevd;
    private @Nullable WordFunction cheevd;
    private @Nullable WordFunction zheevd;
    private @Nullable WordFunction sstev;
    private @Nullable WordFunction dstev;
    private @Nullable WordFunction sgeev;
    private @Nullable WordFunction dgeev;
    private @Nullable WordFunction cgeev;
    private @Nullable WordFunction zgeev;
    private @Nullable WordFunction ssygv;
    private @Nullable WordFunction dsygv;
    private @Nullable WordFunction chegv;
    private @Nullable WordFunction zhegv;
    private @Nullable WordFunction ssygvd;
    private @Nullable WordFunction dsygvd;
    private @Nullable WordFunction chegvd;
    private @Nullable WordFunction zhegvd;
    private @Nullable WordFunction sggev;
    private @Nullable WordFunction dggev;
    private @Nullable WordFunction cggev;
    private @Nullable WordFunction zggev;

    public EigenvaluesWords(WordCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean takesHeap() {
        return caller.takesHeap();
    }

    @Override
    public int LAPACKE_ssyev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork) {
        WordFunction function = ssyev;
        if (function == null) {
            function = caller.function("LAPACKE_ssyev_work", EigenvaluesDescriptors.LAPACKE_ssyev_work(), false);
            ssyev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dsyev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork) {
        WordFunction function = dsyev;
        if (function == null) {
            function = caller.function("LAPACKE_dsyev_work", EigenvaluesDescriptors.LAPACKE_dsyev_work(), false);
            dsyev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cheev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork) {
        WordFunction function = cheev;
        if (function == null) {
            function = caller.function("LAPACKE_cheev_work", EigenvaluesDescriptors.LAPACKE_cheev_work(), false);
            cheev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
            call.pointer(9, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zheev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork) {
        WordFunction function = zheev;
        if (function == null) {
            function = caller.function("LAPACKE_zheev_work", EigenvaluesDescriptors.LAPACKE_zheev_work(), false);
            zheev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
            call.pointer(9, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ssyevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment iwork, int liwork) {
        WordFunction function = ssyevd;
        if (function == null) {
            function = caller.function("LAPACKE_ssyevd_work", EigenvaluesDescriptors.LAPACKE_ssyevd_work(), false);
            ssyevd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
            call.pointer(9, iwork);
            call.word(10, WordCall.of(liwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dsyevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment iwork, int liwork) {
        WordFunction function = dsyevd;
        if (function == null) {
            function = caller.function("LAPACKE_dsyevd_work", EigenvaluesDescriptors.LAPACKE_dsyevd_work(), false);
            dsyevd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
            call.pointer(9, iwork);
            call.word(10, WordCall.of(liwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cheevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork, int liwork) {
        WordFunction function = cheevd;
        if (function == null) {
            function = caller.function("LAPACKE_cheevd_work", EigenvaluesDescriptors.LAPACKE_cheevd_work(), false);
            cheevd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
            call.pointer(9, rwork);
            call.word(10, WordCall.of(lrwork));
            call.pointer(11, iwork);
            call.word(12, WordCall.of(liwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zheevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork, int liwork) {
        WordFunction function = zheevd;
        if (function == null) {
            function = caller.function("LAPACKE_zheevd_work", EigenvaluesDescriptors.LAPACKE_zheevd_work(), false);
            zheevd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
            call.pointer(9, rwork);
            call.word(10, WordCall.of(lrwork));
            call.pointer(11, iwork);
            call.word(12, WordCall.of(liwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sstev_work(
            int order, byte jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz,
            MemorySegment work) {
        WordFunction function = sstev;
        if (function == null) {
            function = caller.function("LAPACKE_sstev_work", EigenvaluesDescriptors.LAPACKE_sstev_work(), false);
            sstev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(n));
            call.pointer(3, d);
            call.pointer(4, e);
            call.pointer(5, z);
            call.word(6, WordCall.of(ldz));
            call.pointer(7, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dstev_work(
            int order, byte jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz,
            MemorySegment work) {
        WordFunction function = dstev;
        if (function == null) {
            function = caller.function("LAPACKE_dstev_work", EigenvaluesDescriptors.LAPACKE_dstev_work(), false);
            dstev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(n));
            call.pointer(3, d);
            call.pointer(4, e);
            call.pointer(5, z);
            call.word(6, WordCall.of(ldz));
            call.pointer(7, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment wr, MemorySegment wi,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork) {
        WordFunction function = sgeev;
        if (function == null) {
            function = caller.function("LAPACKE_sgeev_work", EigenvaluesDescriptors.LAPACKE_sgeev_work(), false);
            sgeev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobvl));
            call.word(2, WordCall.of(jobvr));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, wr);
            call.pointer(7, wi);
            call.pointer(8, vl);
            call.word(9, WordCall.of(ldvl));
            call.pointer(10, vr);
            call.word(11, WordCall.of(ldvr));
            call.pointer(12, work);
            call.word(13, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment wr, MemorySegment wi,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork) {
        WordFunction function = dgeev;
        if (function == null) {
            function = caller.function("LAPACKE_dgeev_work", EigenvaluesDescriptors.LAPACKE_dgeev_work(), false);
            dgeev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobvl));
            call.word(2, WordCall.of(jobvr));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, wr);
            call.pointer(7, wi);
            call.pointer(8, vl);
            call.word(9, WordCall.of(ldvl));
            call.pointer(10, vr);
            call.word(11, WordCall.of(ldvr));
            call.pointer(12, work);
            call.word(13, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment vl,
            int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = cgeev;
        if (function == null) {
            function = caller.function("LAPACKE_cgeev_work", EigenvaluesDescriptors.LAPACKE_cgeev_work(), false);
            cgeev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobvl));
            call.word(2, WordCall.of(jobvr));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, vl);
            call.word(8, WordCall.of(ldvl));
            call.pointer(9, vr);
            call.word(10, WordCall.of(ldvr));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment vl,
            int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = zgeev;
        if (function == null) {
            function = caller.function("LAPACKE_zgeev_work", EigenvaluesDescriptors.LAPACKE_zgeev_work(), false);
            zgeev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobvl));
            call.word(2, WordCall.of(jobvr));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, w);
            call.pointer(7, vl);
            call.word(8, WordCall.of(ldvl));
            call.pointer(9, vr);
            call.word(10, WordCall.of(ldvr));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ssygv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork) {
        WordFunction function = ssygv;
        if (function == null) {
            function = caller.function("LAPACKE_ssygv_work", EigenvaluesDescriptors.LAPACKE_ssygv_work(), false);
            ssygv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(itype));
            call.word(2, WordCall.of(jobz));
            call.word(3, WordCall.of(uplo));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, w);
            call.pointer(10, work);
            call.word(11, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dsygv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork) {
        WordFunction function = dsygv;
        if (function == null) {
            function = caller.function("LAPACKE_dsygv_work", EigenvaluesDescriptors.LAPACKE_dsygv_work(), false);
            dsygv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(itype));
            call.word(2, WordCall.of(jobz));
            call.word(3, WordCall.of(uplo));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, w);
            call.pointer(10, work);
            call.word(11, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_chegv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = chegv;
        if (function == null) {
            function = caller.function("LAPACKE_chegv_work", EigenvaluesDescriptors.LAPACKE_chegv_work(), false);
            chegv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(itype));
            call.word(2, WordCall.of(jobz));
            call.word(3, WordCall.of(uplo));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, w);
            call.pointer(10, work);
            call.word(11, WordCall.of(lwork));
            call.pointer(12, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zhegv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = zhegv;
        if (function == null) {
            function = caller.function("LAPACKE_zhegv_work", EigenvaluesDescriptors.LAPACKE_zhegv_work(), false);
            zhegv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(itype));
            call.word(2, WordCall.of(jobz));
            call.word(3, WordCall.of(uplo));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, w);
            call.pointer(10, work);
            call.word(11, WordCall.of(lwork));
            call.pointer(12, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ssygvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment iwork, int liwork) {
        WordFunction function = ssygvd;
        if (function == null) {
            function = caller.function("LAPACKE_ssygvd_work", EigenvaluesDescriptors.LAPACKE_ssygvd_work(), false);
            ssygvd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(itype));
            call.word(2, WordCall.of(jobz));
            call.word(3, WordCall.of(uplo));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, w);
            call.pointer(10, work);
            call.word(11, WordCall.of(lwork));
            call.pointer(12, iwork);
            call.word(13, WordCall.of(liwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dsygvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment iwork, int liwork) {
        WordFunction function = dsygvd;
        if (function == null) {
            function = caller.function("LAPACKE_dsygvd_work", EigenvaluesDescriptors.LAPACKE_dsygvd_work(), false);
            dsygvd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(itype));
            call.word(2, WordCall.of(jobz));
            call.word(3, WordCall.of(uplo));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, w);
            call.pointer(10, work);
            call.word(11, WordCall.of(lwork));
            call.pointer(12, iwork);
            call.word(13, WordCall.of(liwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_chegvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork,
            int liwork) {
        WordFunction function = chegvd;
        if (function == null) {
            function = caller.function("LAPACKE_chegvd_work", EigenvaluesDescriptors.LAPACKE_chegvd_work(), false);
            chegvd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(itype));
            call.word(2, WordCall.of(jobz));
            call.word(3, WordCall.of(uplo));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, w);
            call.pointer(10, work);
            call.word(11, WordCall.of(lwork));
            call.pointer(12, rwork);
            call.word(13, WordCall.of(lrwork));
            call.pointer(14, iwork);
            call.word(15, WordCall.of(liwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zhegvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork,
            int liwork) {
        WordFunction function = zhegvd;
        if (function == null) {
            function = caller.function("LAPACKE_zhegvd_work", EigenvaluesDescriptors.LAPACKE_zhegvd_work(), false);
            zhegvd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(itype));
            call.word(2, WordCall.of(jobz));
            call.word(3, WordCall.of(uplo));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, w);
            call.pointer(10, work);
            call.word(11, WordCall.of(lwork));
            call.pointer(12, rwork);
            call.word(13, WordCall.of(lrwork));
            call.pointer(14, iwork);
            call.word(15, WordCall.of(liwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr, MemorySegment work, int lwork) {
        WordFunction function = sggev;
        if (function == null) {
            function = caller.function("LAPACKE_sggev_work", EigenvaluesDescriptors.LAPACKE_sggev_work(), false);
            sggev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobvl));
            call.word(2, WordCall.of(jobvr));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, alphar);
            call.pointer(9, alphai);
            call.pointer(10, beta);
            call.pointer(11, vl);
            call.word(12, WordCall.of(ldvl));
            call.pointer(13, vr);
            call.word(14, WordCall.of(ldvr));
            call.pointer(15, work);
            call.word(16, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr, MemorySegment work, int lwork) {
        WordFunction function = dggev;
        if (function == null) {
            function = caller.function("LAPACKE_dggev_work", EigenvaluesDescriptors.LAPACKE_dggev_work(), false);
            dggev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobvl));
            call.word(2, WordCall.of(jobvr));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, alphar);
            call.pointer(9, alphai);
            call.pointer(10, beta);
            call.pointer(11, vl);
            call.word(12, WordCall.of(ldvl));
            call.pointer(13, vr);
            call.word(14, WordCall.of(ldvr));
            call.pointer(15, work);
            call.word(16, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr,
            MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = cggev;
        if (function == null) {
            function = caller.function("LAPACKE_cggev_work", EigenvaluesDescriptors.LAPACKE_cggev_work(), false);
            cggev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobvl));
            call.word(2, WordCall.of(jobvr));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, alpha);
            call.pointer(9, beta);
            call.pointer(10, vl);
            call.word(11, WordCall.of(ldvl));
            call.pointer(12, vr);
            call.word(13, WordCall.of(ldvr));
            call.pointer(14, work);
            call.word(15, WordCall.of(lwork));
            call.pointer(16, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr,
            MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = zggev;
        if (function == null) {
            function = caller.function("LAPACKE_zggev_work", EigenvaluesDescriptors.LAPACKE_zggev_work(), false);
            zggev = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobvl));
            call.word(2, WordCall.of(jobvr));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, alpha);
            call.pointer(9, beta);
            call.pointer(10, vl);
            call.word(11, WordCall.of(ldvl));
            call.pointer(12, vr);
            call.word(13, WordCall.of(ldvr));
            call.pointer(14, work);
            call.word(15, WordCall.of(lwork));
            call.pointer(16, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }
}
