// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM on memory of any kind, which keep it from safepoints: short ones. */
public final class SingularValuesCritical implements SingularValuesCalls {
    private final BlasLibrary library;
    private @Nullable MemorySegment sgesdd;
    private @Nullable MemorySegment dgesdd;
    private @Nullable MemorySegment cgesdd;
    private @Nullable MemorySegment zgesdd;
    private @Nullable MemorySegment sgesvd;
    private @Nullable MemorySegment dgesvd;
    private @Nullable MemorySegment cgesvd;
    private @Nullable MemorySegment zgesvd;

    public SingularValuesCritical(BlasLibrary library) {
        this.library = library;
    }

    @Override
    public boolean takesHeap() {
        return true;
    }

    private static final class MH$sgesdd {
        static final MethodHandle HANDLE = Downcalls.critical(SingularValuesDescriptors.LAPACKE_sgesdd_work());
    }

    @Override
    public int LAPACKE_sgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment iwork) {
        MemorySegment function = sgesdd;
        if (function == null) {
            function = library.require("LAPACKE_sgesdd_work");
            sgesdd = function;
        }
        try {
            return (int) MH$sgesdd.HANDLE.invokeExact(
                    function, order, jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgesdd {
        static final MethodHandle HANDLE = Downcalls.critical(SingularValuesDescriptors.LAPACKE_dgesdd_work());
    }

    @Override
    public int LAPACKE_dgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment iwork) {
        MemorySegment function = dgesdd;
        if (function == null) {
            function = library.require("LAPACKE_dgesdd_work");
            dgesdd = function;
        }
        try {
            return (int) MH$dgesdd.HANDLE.invokeExact(
                    function, order, jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgesdd {
        static final MethodHandle HANDLE = Downcalls.critical(SingularValuesDescriptors.LAPACKE_cgesdd_work());
    }

    @Override
    public int LAPACKE_cgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork) {
        MemorySegment function = cgesdd;
        if (function == null) {
            function = library.require("LAPACKE_cgesdd_work");
            cgesdd = function;
        }
        try {
            return (int) MH$cgesdd.HANDLE.invokeExact(
                    function, order, jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgesdd {
        static final MethodHandle HANDLE = Downcalls.critical(SingularValuesDescriptors.LAPACKE_zgesdd_work());
    }

    @Override
    public int LAPACKE_zgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork) {
        MemorySegment function = zgesdd;
        if (function == null) {
            function = library.require("LAPACKE_zgesdd_work");
            zgesdd = function;
        }
        try {
            return (int) MH$zgesdd.HANDLE.invokeExact(
                    function, order, jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork, iwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sgesvd {
        static final MethodHandle HANDLE = Downcalls.critical(SingularValuesDescriptors.LAPACKE_sgesvd_work());
    }

    @Override
    public int LAPACKE_sgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork) {
        MemorySegment function = sgesvd;
        if (function == null) {
            function = library.require("LAPACKE_sgesvd_work");
            sgesvd = function;
        }
        try {
            return (int) MH$sgesvd.HANDLE.invokeExact(
                    function, order, jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgesvd {
        static final MethodHandle HANDLE = Downcalls.critical(SingularValuesDescriptors.LAPACKE_dgesvd_work());
    }

    @Override
    public int LAPACKE_dgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork) {
        MemorySegment function = dgesvd;
        if (function == null) {
            function = library.require("LAPACKE_dgesvd_work");
            dgesvd = function;
        }
        try {
            return (int) MH$dgesvd.HANDLE.invokeExact(
                    function, order, jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cgesvd {
        static final MethodHandle HANDLE = Downcalls.critical(SingularValuesDescriptors.LAPACKE_cgesvd_work());
    }

    @Override
    public int LAPACKE_cgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = cgesvd;
        if (function == null) {
            function = library.require("LAPACKE_cgesvd_work");
            cgesvd = function;
        }
        try {
            return (int) MH$cgesvd.HANDLE.invokeExact(
                    function, order, jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zgesvd {
        static final MethodHandle HANDLE = Downcalls.critical(SingularValuesDescriptors.LAPACKE_zgesvd_work());
    }

    @Override
    public int LAPACKE_zgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork) {
        MemorySegment function = zgesvd;
        if (function == null) {
            function = library.require("LAPACKE_zgesvd_work");
            zgesvd = function;
        }
        try {
            return (int) MH$zgesvd.HANDLE.invokeExact(
                    function, order, jobu, jobvt, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
