// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM on memory of any kind, which keep it from safepoints: short ones. */
public final class EigenvaluesCritical implements EigenvaluesCalls {
    private final BlasLibrary library;
    private @Nullable MemorySegment ssyev;
    private @Nullable MemorySegment dsyev;
    private @Nullable MemorySegment cheev;
    private @Nullable MemorySegment zheev;
    private @Nullable MemorySegment ssyevd;
    private @Nullable MemorySegment dsyevd;
    private @Nullable MemorySegment cheevd;
    private @Nullable MemorySegment zheevd;
    private @Nullable MemorySegment sstev;
    private @Nullable MemorySegment dstev;
    private @Nullable MemorySegment sgeev;
    private @Nullable MemorySegment dgeev;
    private @Nullable MemorySegment cgeev;
    private @Nullable MemorySegment zgeev;
    private @Nullable MemorySegment ssygv;
    private @Nullable MemorySegment dsygv;
    private @Nullable MemorySegment chegv;
    private @Nullable MemorySegment zhegv;
    private @Nullable MemorySegment ssygvd;
    private @Nullable MemorySegment dsygvd;
    private @Nullable MemorySegment chegvd;
    private @Nullable MemorySegment zhegvd;
    private @Nullable MemorySegment sggev;
    private @Nullable MemorySegment dggev;
    private @Nullable MemorySegment cggev;
    private @Nullable MemorySegment zggev;

    public EigenvaluesCritical(BlasLibrary library) {
        this.library = library;
    }

    @Override
    public boolean takesHeap() {
        return true;
    }

    private static final class MH$ssyev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_ssyev_work());
    }

    @Override
    public int LAPACKE_ssyev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork) {
        MemorySegment function = ssyev;
        if (function == null) {
            function = library.require("LAPACKE_ssyev_work");
            ssyev = function;
        }
        try {
            return (int) MH$ssyev.HANDLE.invokeExact(function, order, jobz, uplo, n, a, lda, w, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsyev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_dsyev_work());
    }

    @Override
    public int LAPACKE_dsyev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork) {
        MemorySegment function = dsyev;
        if (function == null) {
            function = library.require("LAPACKE_dsyev_work");
            dsyev = function;
        }
        try {
            return (int) MH$dsyev.HANDLE.invokeExact(function, order, jobz, uplo, n, a, lda, w, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cheev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_cheev_work());
    }

    @Override
    public int LAPACKE_cheev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork) {
        MemorySegment function = cheev;
        if (function == null) {
            function = library.require("LAPACKE_cheev_work");
            cheev = function;
        }
        try {
            return (int) MH$cheev.HANDLE.invokeExact(function, order, jobz, uplo, n, a, lda, w, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zheev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_zheev_work());
    }

    @Override
    public int LAPACKE_zheev_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork) {
        MemorySegment function = zheev;
        if (function == null) {
            function = library.require("LAPACKE_zheev_work");
            zheev = function;
        }
        try {
            return (int) MH$zheev.HANDLE.invokeExact(function, order, jobz, uplo, n, a, lda, w, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssyevd {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_ssyevd_work());
    }

    @Override
    public int LAPACKE_ssyevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment iwork, int liwork) {
        MemorySegment function = ssyevd;
        if (function == null) {
            function = library.require("LAPACKE_ssyevd_work");
            ssyevd = function;
        }
        try {
            return (int) MH$ssyevd.HANDLE.invokeExact(
                    function, order, jobz, uplo, n, a, lda, w, work, lwork, iwork, liwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsyevd {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_dsyevd_work());
    }

    @Override
    public int LAPACKE_dsyevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment iwork, int liwork) {
        MemorySegment function = dsyevd;
        if (function == null) {
            function = library.require("LAPACKE_dsyevd_work");
            dsyevd = function;
        }
        try {
            return (int) MH$dsyevd.HANDLE.invokeExact(
                    function, order, jobz, uplo, n, a, lda, w, work, lwork, iwork, liwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cheevd {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_cheevd_work());
    }

    @Override
    public int LAPACKE_cheevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork, int liwork) {
        MemorySegment function = cheevd;
        if (function == null) {
            function = library.require("LAPACKE_cheevd_work");
            cheevd = function;
        }
        try {
            return (int) MH$cheevd.HANDLE.invokeExact(
                    function, order, jobz, uplo, n, a, lda, w, work, lwork, rwork, lrwork, iwork, liwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zheevd {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_zheevd_work());
    }

    @Override
    public int LAPACKE_zheevd_work(
            int order, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment work,
            int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork, int liwork) {
        MemorySegment function = zheevd;
        if (function == null) {
            function = library.require("LAPACKE_zheevd_work");
            zheevd = function;
        }
        try {
            return (int) MH$zheevd.HANDLE.invokeExact(
                    function, order, jobz, uplo, n, a, lda, w, work, lwork, rwork, lrwork, iwork, liwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sstev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_sstev_work());
    }

    @Override
    public int LAPACKE_sstev_work(
            int order, byte jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz,
            MemorySegment work) {
        MemorySegment function = sstev;
        if (function == null) {
            function = library.require("LAPACKE_sstev_work");
            sstev = function;
        }
        try {
            return (int) MH$sstev.HANDLE.invokeExact(function, order, jobz, n, d, e, z, ldz, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dstev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_dstev_work());
    }

    @Override
    public int LAPACKE_dstev_work(
            int order, byte jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz,
            MemorySegment work) {
        MemorySegment function = dstev;
        if (function == null) {
            function = library.require("LAPACKE_dstev_work");
            dstev = function;
        }
        try {
            return (int) MH$dstev.HANDLE.invokeExact(function, order, jobz, n, d, e, z, ldz, work);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgeev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_sgeev_work());
    }

    @Override
    public int LAPACKE_sgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment wr, MemorySegment wi,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork) {
        MemorySegment function = sgeev;
        if (function == null) {
            function = library.require("LAPACKE_sgeev_work");
            sgeev = function;
        }
        try {
            return (int) MH$sgeev.HANDLE.invokeExact(
                    function, order, jobvl, jobvr, n, a, lda, wr, wi, vl, ldvl, vr, ldvr, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgeev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_dgeev_work());
    }

    @Override
    public int LAPACKE_dgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment wr, MemorySegment wi,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork) {
        MemorySegment function = dgeev;
        if (function == null) {
            function = library.require("LAPACKE_dgeev_work");
            dgeev = function;
        }
        try {
            return (int) MH$dgeev.HANDLE.invokeExact(
                    function, order, jobvl, jobvr, n, a, lda, wr, wi, vl, ldvl, vr, ldvr, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgeev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_cgeev_work());
    }

    @Override
    public int LAPACKE_cgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment vl,
            int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = cgeev;
        if (function == null) {
            function = library.require("LAPACKE_cgeev_work");
            cgeev = function;
        }
        try {
            return (int) MH$cgeev.HANDLE.invokeExact(
                    function, order, jobvl, jobvr, n, a, lda, w, vl, ldvl, vr, ldvr, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgeev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_zgeev_work());
    }

    @Override
    public int LAPACKE_zgeev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment w, MemorySegment vl,
            int ldvl, MemorySegment vr, int ldvr, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = zgeev;
        if (function == null) {
            function = library.require("LAPACKE_zgeev_work");
            zgeev = function;
        }
        try {
            return (int) MH$zgeev.HANDLE.invokeExact(
                    function, order, jobvl, jobvr, n, a, lda, w, vl, ldvl, vr, ldvr, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssygv {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_ssygv_work());
    }

    @Override
    public int LAPACKE_ssygv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork) {
        MemorySegment function = ssygv;
        if (function == null) {
            function = library.require("LAPACKE_ssygv_work");
            ssygv = function;
        }
        try {
            return (int) MH$ssygv.HANDLE.invokeExact(
                    function, order, itype, jobz, uplo, n, a, lda, b, ldb, w, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsygv {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_dsygv_work());
    }

    @Override
    public int LAPACKE_dsygv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork) {
        MemorySegment function = dsygv;
        if (function == null) {
            function = library.require("LAPACKE_dsygv_work");
            dsygv = function;
        }
        try {
            return (int) MH$dsygv.HANDLE.invokeExact(
                    function, order, itype, jobz, uplo, n, a, lda, b, ldb, w, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chegv {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_chegv_work());
    }

    @Override
    public int LAPACKE_chegv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = chegv;
        if (function == null) {
            function = library.require("LAPACKE_chegv_work");
            chegv = function;
        }
        try {
            return (int) MH$chegv.HANDLE.invokeExact(
                    function, order, itype, jobz, uplo, n, a, lda, b, ldb, w, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhegv {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_zhegv_work());
    }

    @Override
    public int LAPACKE_zhegv_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = zhegv;
        if (function == null) {
            function = library.require("LAPACKE_zhegv_work");
            zhegv = function;
        }
        try {
            return (int) MH$zhegv.HANDLE.invokeExact(
                    function, order, itype, jobz, uplo, n, a, lda, b, ldb, w, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ssygvd {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_ssygvd_work());
    }

    @Override
    public int LAPACKE_ssygvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment iwork, int liwork) {
        MemorySegment function = ssygvd;
        if (function == null) {
            function = library.require("LAPACKE_ssygvd_work");
            ssygvd = function;
        }
        try {
            return (int) MH$ssygvd.HANDLE.invokeExact(
                    function, order, itype, jobz, uplo, n, a, lda, b, ldb, w, work, lwork, iwork, liwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsygvd {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_dsygvd_work());
    }

    @Override
    public int LAPACKE_dsygvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment iwork, int liwork) {
        MemorySegment function = dsygvd;
        if (function == null) {
            function = library.require("LAPACKE_dsygvd_work");
            dsygvd = function;
        }
        try {
            return (int) MH$dsygvd.HANDLE.invokeExact(
                    function, order, itype, jobz, uplo, n, a, lda, b, ldb, w, work, lwork, iwork, liwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$chegvd {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_chegvd_work());
    }

    @Override
    public int LAPACKE_chegvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork,
            int liwork) {
        MemorySegment function = chegvd;
        if (function == null) {
            function = library.require("LAPACKE_chegvd_work");
            chegvd = function;
        }
        try {
            return (int) MH$chegvd.HANDLE.invokeExact(
                    function, order, itype, jobz, uplo, n, a, lda, b, ldb, w, work, lwork, rwork, lrwork, iwork,
                    liwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zhegvd {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_zhegvd_work());
    }

    @Override
    public int LAPACKE_zhegvd_work(
            int order, int itype, byte jobz, byte uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w, MemorySegment work, int lwork, MemorySegment rwork, int lrwork, MemorySegment iwork,
            int liwork) {
        MemorySegment function = zhegvd;
        if (function == null) {
            function = library.require("LAPACKE_zhegvd_work");
            zhegvd = function;
        }
        try {
            return (int) MH$zhegvd.HANDLE.invokeExact(
                    function, order, itype, jobz, uplo, n, a, lda, b, ldb, w, work, lwork, rwork, lrwork, iwork,
                    liwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sggev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_sggev_work());
    }

    @Override
    public int LAPACKE_sggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr, MemorySegment work, int lwork) {
        MemorySegment function = sggev;
        if (function == null) {
            function = library.require("LAPACKE_sggev_work");
            sggev = function;
        }
        try {
            return (int) MH$sggev.HANDLE.invokeExact(
                    function, order, jobvl, jobvr, n, a, lda, b, ldb, alphar, alphai, beta, vl, ldvl, vr, ldvr, work,
                    lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dggev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_dggev_work());
    }

    @Override
    public int LAPACKE_dggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr, MemorySegment work, int lwork) {
        MemorySegment function = dggev;
        if (function == null) {
            function = library.require("LAPACKE_dggev_work");
            dggev = function;
        }
        try {
            return (int) MH$dggev.HANDLE.invokeExact(
                    function, order, jobvl, jobvr, n, a, lda, b, ldb, alphar, alphai, beta, vl, ldvl, vr, ldvr, work,
                    lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cggev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_cggev_work());
    }

    @Override
    public int LAPACKE_cggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr,
            MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = cggev;
        if (function == null) {
            function = library.require("LAPACKE_cggev_work");
            cggev = function;
        }
        try {
            return (int) MH$cggev.HANDLE.invokeExact(
                    function, order, jobvl, jobvr, n, a, lda, b, ldb, alpha, beta, vl, ldvl, vr, ldvr, work, lwork,
                    rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zggev {
        static final MethodHandle HANDLE = Downcalls.critical(EigenvaluesDescriptors.LAPACKE_zggev_work());
    }

    @Override
    public int LAPACKE_zggev_work(
            int order, byte jobvl, byte jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr,
            MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = zggev;
        if (function == null) {
            function = library.require("LAPACKE_zggev_work");
            zggev = function;
        }
        try {
            return (int) MH$zggev.HANDLE.invokeExact(
                    function, order, jobvl, jobvr, n, a, lda, b, ldb, alpha, beta, vl, ldvl, vr, ldvr, work, lwork,
                    rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
