// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.isolation;

import dev.cofferdam.internal.linalg.CblasCalls;
import dev.cofferdam.internal.linalg.CblasDescriptors;
import java.lang.foreign.MemorySegment;
import java.time.Duration;

/** Calls on the workers of a pool. */
final class CblasOnWorkers implements CblasCalls {
    private final IsolatedFunction ddot;
    private final IsolatedFunction daxpy;
    private final IsolatedFunction dnrm2;
    private final IsolatedFunction dgemv;
    private final IsolatedFunction dgemm;

    CblasOnWorkers(IsolatedLibrary library, Duration deadline) {
        ddot = library.function("cblas_ddot", CblasDescriptors.cblas_ddot).withDeadline(deadline);
        daxpy = library.function("cblas_daxpy", CblasDescriptors.cblas_daxpy).withDeadline(deadline);
        dnrm2 = library.function("cblas_dnrm2", CblasDescriptors.cblas_dnrm2).withDeadline(deadline);
        dgemv = library.function("cblas_dgemv", CblasDescriptors.cblas_dgemv).withDeadline(deadline);
        dgemm = library.function("cblas_dgemm", CblasDescriptors.cblas_dgemm).withDeadline(deadline);
    }

    @Override
    public double cblas_ddot(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        Lane lane = CallSteps.begin(ddot);
        try {
            lane.putWord(0, Words.word(n));
            CallSteps.putPointer(ddot, 1, lane, x);
            lane.putWord(2, Words.word(incX));
            CallSteps.putPointer(ddot, 3, lane, y);
            lane.putWord(4, Words.word(incY));
        } catch (RuntimeException | Error refused) {
            ddot.source().release(lane);
            throw refused;
        }
        return Words.toDouble(CallSteps.run(ddot, lane));
    }

    @Override
    public void cblas_daxpy(int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        Lane lane = CallSteps.begin(daxpy);
        try {
            lane.putWord(0, Words.word(n));
            lane.putWord(1, Words.word(alpha));
            CallSteps.putPointer(daxpy, 2, lane, x);
            lane.putWord(3, Words.word(incX));
            CallSteps.putPointer(daxpy, 4, lane, y);
            lane.putWord(5, Words.word(incY));
        } catch (RuntimeException | Error refused) {
            daxpy.source().release(lane);
            throw refused;
        }
        Words.toVoid(CallSteps.run(daxpy, lane));
    }

    @Override
    public double cblas_dnrm2(int n, MemorySegment x, int incX) {
        Lane lane = CallSteps.begin(dnrm2);
        try {
            lane.putWord(0, Words.word(n));
            CallSteps.putPointer(dnrm2, 1, lane, x);
            lane.putWord(2, Words.word(incX));
        } catch (RuntimeException | Error refused) {
            dnrm2.source().release(lane);
            throw refused;
        }
        return Words.toDouble(CallSteps.run(dnrm2, lane));
    }

    @Override
    public void cblas_dgemv(
            int order, int trans, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment x, int incX,
            double beta, MemorySegment y, int incY) {
        Lane lane = CallSteps.begin(dgemv);
        try {
            lane.putWord(0, Words.word(order));
            lane.putWord(1, Words.word(trans));
            lane.putWord(2, Words.word(m));
            lane.putWord(3, Words.word(n));
            lane.putWord(4, Words.word(alpha));
            CallSteps.putPointer(dgemv, 5, lane, a);
            lane.putWord(6, Words.word(lda));
            CallSteps.putPointer(dgemv, 7, lane, x);
            lane.putWord(8, Words.word(incX));
            lane.putWord(9, Words.word(beta));
            CallSteps.putPointer(dgemv, 10, lane, y);
            lane.putWord(11, Words.word(incY));
        } catch (RuntimeException | Error refused) {
            dgemv.source().release(lane);
            throw refused;
        }
        Words.toVoid(CallSteps.run(dgemv, lane));
    }

    @Override
    public void cblas_dgemm(
            int order, int transA, int transB, int m, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        Lane lane = CallSteps.begin(dgemm);
        try {
            lane.putWord(0, Words.word(order));
            lane.putWord(1, Words.word(transA));
            lane.putWord(2, Words.word(transB));
            lane.putWord(3, Words.word(m));
            lane.putWord(4, Words.word(n));
            lane.putWord(5, Words.word(k));
            lane.putWord(6, Words.word(alpha));
            CallSteps.putPointer(dgemm, 7, lane, a);
            lane.putWord(8, Words.word(lda));
            CallSteps.putPointer(dgemm, 9, lane, b);
            lane.putWord(10, Words.word(ldb));
            lane.putWord(11, Words.word(beta));
            CallSteps.putPointer(dgemm, 12, lane, c);
            lane.putWord(13, Words.word(ldc));
        } catch (RuntimeException | Error refused) {
            dgemm.source().release(lane);
            throw refused;
        }
        Words.toVoid(CallSteps.run(dgemm, lane));
    }
}
