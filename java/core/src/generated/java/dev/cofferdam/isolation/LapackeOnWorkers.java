// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.isolation;

import dev.cofferdam.internal.linalg.LapackeCalls;
import dev.cofferdam.internal.linalg.LapackeDescriptors;
import java.lang.foreign.MemorySegment;
import java.time.Duration;

/** Calls on the workers of a pool. */
final class LapackeOnWorkers implements LapackeCalls {
    private final IsolatedFunction dpotrf;
    private final IsolatedFunction dpotrs;
    private final IsolatedFunction dgesv;
    private final IsolatedFunction dgels;

    LapackeOnWorkers(IsolatedLibrary library, Duration deadline) {
        dpotrf = library.function("LAPACKE_dpotrf_work", LapackeDescriptors.LAPACKE_dpotrf_work).withDeadline(deadline);
        dpotrs = library.function("LAPACKE_dpotrs_work", LapackeDescriptors.LAPACKE_dpotrs_work).withDeadline(deadline);
        dgesv = library.function("LAPACKE_dgesv_work", LapackeDescriptors.LAPACKE_dgesv_work).withDeadline(deadline);
        dgels = library.function("LAPACKE_dgels_work", LapackeDescriptors.LAPACKE_dgels_work).withDeadline(deadline);
    }

    @Override
    public int LAPACKE_dpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        Lane lane = CallSteps.begin(dpotrf);
        try {
            lane.putWord(0, Words.word(order));
            lane.putWord(1, Words.word(uplo));
            lane.putWord(2, Words.word(n));
            CallSteps.putPointer(dpotrf, 3, lane, a);
            lane.putWord(4, Words.word(lda));
        } catch (RuntimeException | Error refused) {
            dpotrf.source().release(lane);
            throw refused;
        }
        return Words.toInt(CallSteps.run(dpotrf, lane));
    }

    @Override
    public int LAPACKE_dpotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        Lane lane = CallSteps.begin(dpotrs);
        try {
            lane.putWord(0, Words.word(order));
            lane.putWord(1, Words.word(uplo));
            lane.putWord(2, Words.word(n));
            lane.putWord(3, Words.word(nrhs));
            CallSteps.putPointer(dpotrs, 4, lane, a);
            lane.putWord(5, Words.word(lda));
            CallSteps.putPointer(dpotrs, 6, lane, b);
            lane.putWord(7, Words.word(ldb));
        } catch (RuntimeException | Error refused) {
            dpotrs.source().release(lane);
            throw refused;
        }
        return Words.toInt(CallSteps.run(dpotrs, lane));
    }

    @Override
    public int LAPACKE_dgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        Lane lane = CallSteps.begin(dgesv);
        try {
            lane.putWord(0, Words.word(order));
            lane.putWord(1, Words.word(n));
            lane.putWord(2, Words.word(nrhs));
            CallSteps.putPointer(dgesv, 3, lane, a);
            lane.putWord(4, Words.word(lda));
            CallSteps.putPointer(dgesv, 5, lane, ipiv);
            CallSteps.putPointer(dgesv, 6, lane, b);
            lane.putWord(7, Words.word(ldb));
        } catch (RuntimeException | Error refused) {
            dgesv.source().release(lane);
            throw refused;
        }
        return Words.toInt(CallSteps.run(dgesv, lane));
    }

    @Override
    public int LAPACKE_dgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        Lane lane = CallSteps.begin(dgels);
        try {
            lane.putWord(0, Words.word(order));
            lane.putWord(1, Words.word(trans));
            lane.putWord(2, Words.word(m));
            lane.putWord(3, Words.word(n));
            lane.putWord(4, Words.word(nrhs));
            CallSteps.putPointer(dgels, 5, lane, a);
            lane.putWord(6, Words.word(lda));
            CallSteps.putPointer(dgels, 7, lane, b);
            lane.putWord(8, Words.word(ldb));
            CallSteps.putPointer(dgels, 9, lane, work);
            lane.putWord(10, Words.word(lwork));
        } catch (RuntimeException | Error refused) {
            dgels.source().release(lane);
            throw refused;
        }
        return Words.toInt(CallSteps.run(dgels, lane));
    }
}
