// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls whose arguments are written down as words, for whoever makes them. */
public final class SingularValuesWords implements SingularValuesCalls {
    private final WordCaller caller;
    private @Nullable WordFunction sgesdd;
    private @Nullable WordFunction dgesdd;
    private @Nullable WordFunction cgesdd;
    private @Nullable WordFunction zgesdd;
    private @Nullable WordFunction sgesvd;
    private @Nullable WordFunction dgesvd;
    private @Nullable WordFunction cgesvd;
    private @Nullable WordFunction zgesvd;

    public SingularValuesWords(WordCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean takesHeap() {
        return caller.takesHeap();
    }

    @Override
    public int LAPACKE_sgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment iwork) {
        WordFunction function = sgesdd;
        if (function == null) {
            function = caller.function("LAPACKE_sgesdd_work", SingularValuesDescriptors.LAPACKE_sgesdd_work(), false);
            sgesdd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, s);
            call.pointer(7, u);
            call.word(8, WordCall.of(ldu));
            call.pointer(9, vt);
            call.word(10, WordCall.of(ldvt));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment iwork) {
        WordFunction function = dgesdd;
        if (function == null) {
            function = caller.function("LAPACKE_dgesdd_work", SingularValuesDescriptors.LAPACKE_dgesdd_work(), false);
            dgesdd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, s);
            call.pointer(7, u);
            call.word(8, WordCall.of(ldu));
            call.pointer(9, vt);
            call.word(10, WordCall.of(ldvt));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork) {
        WordFunction function = cgesdd;
        if (function == null) {
            function = caller.function("LAPACKE_cgesdd_work", SingularValuesDescriptors.LAPACKE_cgesdd_work(), false);
            cgesdd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, s);
            call.pointer(7, u);
            call.word(8, WordCall.of(ldu));
            call.pointer(9, vt);
            call.word(10, WordCall.of(ldvt));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
            call.pointer(14, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgesdd_work(
            int order, byte jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u, int ldu,
            MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork) {
        WordFunction function = zgesdd;
        if (function == null) {
            function = caller.function("LAPACKE_zgesdd_work", SingularValuesDescriptors.LAPACKE_zgesdd_work(), false);
            zgesdd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobz));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, s);
            call.pointer(7, u);
            call.word(8, WordCall.of(ldu));
            call.pointer(9, vt);
            call.word(10, WordCall.of(ldvt));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
            call.pointer(14, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork) {
        WordFunction function = sgesvd;
        if (function == null) {
            function = caller.function("LAPACKE_sgesvd_work", SingularValuesDescriptors.LAPACKE_sgesvd_work(), false);
            sgesvd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobu));
            call.word(2, WordCall.of(jobvt));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, s);
            call.pointer(8, u);
            call.word(9, WordCall.of(ldu));
            call.pointer(10, vt);
            call.word(11, WordCall.of(ldvt));
            call.pointer(12, work);
            call.word(13, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork) {
        WordFunction function = dgesvd;
        if (function == null) {
            function = caller.function("LAPACKE_dgesvd_work", SingularValuesDescriptors.LAPACKE_dgesvd_work(), false);
            dgesvd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobu));
            call.word(2, WordCall.of(jobvt));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, s);
            call.pointer(8, u);
            call.word(9, WordCall.of(ldu));
            call.pointer(10, vt);
            call.word(11, WordCall.of(ldvt));
            call.pointer(12, work);
            call.word(13, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = cgesvd;
        if (function == null) {
            function = caller.function("LAPACKE_cgesvd_work", SingularValuesDescriptors.LAPACKE_cgesvd_work(), false);
            cgesvd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobu));
            call.word(2, WordCall.of(jobvt));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, s);
            call.pointer(8, u);
            call.word(9, WordCall.of(ldu));
            call.pointer(10, vt);
            call.word(11, WordCall.of(ldvt));
            call.pointer(12, work);
            call.word(13, WordCall.of(lwork));
            call.pointer(14, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgesvd_work(
            int order, byte jobu, byte jobvt, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = zgesvd;
        if (function == null) {
            function = caller.function("LAPACKE_zgesvd_work", SingularValuesDescriptors.LAPACKE_zgesvd_work(), false);
            zgesvd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(jobu));
            call.word(2, WordCall.of(jobvt));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, s);
            call.pointer(8, u);
            call.word(9, WordCall.of(ldu));
            call.pointer(10, vt);
            call.word(11, WordCall.of(ldvt));
            call.pointer(12, work);
            call.word(13, WordCall.of(lwork));
            call.pointer(14, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }
}
