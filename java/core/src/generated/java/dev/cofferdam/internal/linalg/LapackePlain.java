// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM on native memory, of any length. */
public final class LapackePlain implements LapackeCalls {
    private final BlasLibrary library;
    private final @Nullable MemorySegment dpotrf;
    private final @Nullable MemorySegment dpotrs;
    private final @Nullable MemorySegment dgesv;
    private final @Nullable MemorySegment dgels;

    public LapackePlain(BlasLibrary library) {
        this.library = library;
        dpotrf = library.find("LAPACKE_dpotrf_work");
        dpotrs = library.find("LAPACKE_dpotrs_work");
        dgesv = library.find("LAPACKE_dgesv_work");
        dgels = library.find("LAPACKE_dgels_work");
    }

    private static final class MH$dpotrf {
        static final MethodHandle HANDLE = Downcalls.plain(LapackeDescriptors.LAPACKE_dpotrf_work);
    }

    @Override
    public int LAPACKE_dpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        MemorySegment function = dpotrf;
        if (function == null) {
            throw library.missing("LAPACKE_dpotrf_work");
        }
        try {
            return (int) MH$dpotrf.HANDLE.invokeExact(function, order, uplo, n, a, lda);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dpotrs {
        static final MethodHandle HANDLE = Downcalls.plain(LapackeDescriptors.LAPACKE_dpotrs_work);
    }

    @Override
    public int LAPACKE_dpotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        MemorySegment function = dpotrs;
        if (function == null) {
            throw library.missing("LAPACKE_dpotrs_work");
        }
        try {
            return (int) MH$dpotrs.HANDLE.invokeExact(function, order, uplo, n, nrhs, a, lda, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgesv {
        static final MethodHandle HANDLE = Downcalls.plain(LapackeDescriptors.LAPACKE_dgesv_work);
    }

    @Override
    public int LAPACKE_dgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        if (!library.isParallel()) {
            return dgesvHere(order, n, nrhs, a, lda, ipiv, b, ldb);
        }
        MemorySegment aThere = DeepStack.reachable(a);
        MemorySegment ipivThere = DeepStack.reachable(ipiv);
        MemorySegment bThere = DeepStack.reachable(b);
        return DeepStack.call(() -> dgesvHere(order, n, nrhs, aThere, lda, ipivThere, bThere, ldb));
    }

    private int dgesvHere(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        MemorySegment function = dgesv;
        if (function == null) {
            throw library.missing("LAPACKE_dgesv_work");
        }
        try {
            return (int) MH$dgesv.HANDLE.invokeExact(function, order, n, nrhs, a, lda, ipiv, b, ldb);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgels {
        static final MethodHandle HANDLE = Downcalls.plain(LapackeDescriptors.LAPACKE_dgels_work);
    }

    @Override
    public int LAPACKE_dgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        MemorySegment function = dgels;
        if (function == null) {
            throw library.missing("LAPACKE_dgels_work");
        }
        try {
            return (int) MH$dgels.HANDLE.invokeExact(function, order, trans, m, n, nrhs, a, lda, b, ldb, work, lwork);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
