// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM that take heap segments and keep it from a safepoint: for a few microseconds' work. */
public final class CblasCritical implements CblasCalls {
    private final BlasLibrary library;
    private final @Nullable MemorySegment ddot;
    private final @Nullable MemorySegment daxpy;
    private final @Nullable MemorySegment dnrm2;
    private final @Nullable MemorySegment dgemv;
    private final @Nullable MemorySegment dgemm;

    public CblasCritical(BlasLibrary library) {
        this.library = library;
        ddot = library.find("cblas_ddot");
        daxpy = library.find("cblas_daxpy");
        dnrm2 = library.find("cblas_dnrm2");
        dgemv = library.find("cblas_dgemv");
        dgemm = library.find("cblas_dgemm");
    }

    private static final class MH$ddot {
        static final MethodHandle HANDLE = Downcalls.critical(CblasDescriptors.cblas_ddot);
    }

    @Override
    public double cblas_ddot(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = ddot;
        if (function == null) {
            throw library.missing("cblas_ddot");
        }
        try {
            return (double) MH$ddot.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$daxpy {
        static final MethodHandle HANDLE = Downcalls.critical(CblasDescriptors.cblas_daxpy);
    }

    @Override
    public void cblas_daxpy(int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = daxpy;
        if (function == null) {
            throw library.missing("cblas_daxpy");
        }
        try {
            MH$daxpy.HANDLE.invokeExact(function, n, alpha, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dnrm2 {
        static final MethodHandle HANDLE = Downcalls.critical(CblasDescriptors.cblas_dnrm2);
    }

    @Override
    public double cblas_dnrm2(int n, MemorySegment x, int incX) {
        MemorySegment function = dnrm2;
        if (function == null) {
            throw library.missing("cblas_dnrm2");
        }
        try {
            return (double) MH$dnrm2.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgemv {
        static final MethodHandle HANDLE = Downcalls.critical(CblasDescriptors.cblas_dgemv);
    }

    @Override
    public void cblas_dgemv(
            int order, int trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        MemorySegment function = dgemv;
        if (function == null) {
            throw library.missing("cblas_dgemv");
        }
        try {
            MH$dgemv.HANDLE.invokeExact(function, order, trans, m, n, alpha, a, lda, x, incX, beta, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dgemm {
        static final MethodHandle HANDLE = Downcalls.critical(CblasDescriptors.cblas_dgemm);
    }

    @Override
    public void cblas_dgemm(
            int order, int transA, int transB, int m, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        MemorySegment function = dgemm;
        if (function == null) {
            throw library.missing("cblas_dgemm");
        }
        try {
            MH$dgemm.HANDLE.invokeExact(function, order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
