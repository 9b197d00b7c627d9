// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls whose arguments are written down as words, for whoever makes them. */
public final class LinearSystemsWords implements LinearSystemsCalls {
    private final WordCaller caller;
    private @Nullable WordFunction sgesv;
    private @Nullable WordFunction dgesv;
    private @Nullable WordFunction cgesv;
    private @Nullable WordFunction zgesv;
    private @Nullable WordFunction sgetrf;
    private @Nullable WordFunction dgetrf;
    private @Nullable WordFunction cgetrf;
    private @Nullable WordFunction zgetrf;
    private @Nullable WordFunction sgetrs;
    private @Nullable WordFunction dgetrs;
    private @Nullable WordFunction cgetrs;
    private @Nullable WordFunction zgetrs;
    private @Nullable WordFunction sgetri;
    private @Nullable WordFunction dgetri;
    private @Nullable WordFunction cgetri;
    private @Nullable WordFunction zgetri;
    private @Nullable WordFunction sgecon;
    private @Nullable WordFunction dgecon;
    private @Nullable WordFunction cgecon;
    private @Nullable WordFunction zgecon;
    private @Nullable WordFunction slange;
    private @Nullable WordFunction dlange;
    private @Nullable WordFunction clange;
    private @Nullable WordFunction zlange;
    private @Nullable WordFunction sposv;
    private @Nullable WordFunction dposv;
    private @Nullable WordFunction cposv;
    private @Nullable WordFunction zposv;
    private @Nullable WordFunction spotrf;
    private @Nullable WordFunction dpotrf;
    private @Nullable WordFunction cpotrf;
    private @Nullable WordFunction zpotrf;
    private @Nullable WordFunction spotrs;
    private @Nullable WordFunction dpotrs;
    private @Nullable WordFunction cpotrs;
    private @Nullable WordFunction zpotrs;
    private @Nullable WordFunction spotri;
    private @Nullable WordFunction dpotri;
    private @Nullable WordFunction cpotri;
    private @Nullable WordFunction zpotri;
    private @Nullable WordFunction spocon;
    private @Nullable WordFunction dpocon;
    private @Nullable WordFunction cpocon;
    private @Nullable WordFunction zpocon;
    private @Nullable WordFunction slansy;
    private @Nullable WordFunction dlansy;
    private @Nullable WordFunction clansy;
    private @Nullable WordFunction zlansy;
    private @Nullable WordFunction clanhe;
    private @Nullable WordFunction zlanhe;
    private @Nullable WordFunction ssysv;
    private @Nullable WordFunction dsysv;
    private @Nullable WordFunction csysv;
    private @Nullable WordFunction zsysv;
    private @Nullable WordFunction chesv;
    private @Nullable WordFunction zhesv;
    private @Nullable WordFunction ssytrf;
    private @Nullable WordFunction dsytrf;
    private @Nullable WordFunction csytrf;
    private @Nullable WordFunction zsytrf;
    private @Nullable WordFunction chetrf;
    private @Nullable WordFunction zhetrf;
    private @Nullable WordFunction ssytrs;
    private @Nullable WordFunction dsytrs;
    private @Nullable WordFunction csytrs;
    private @Nullable WordFunction zsytrs;
    private @Nullable WordFunction chetrs;
    private @Nullable WordFunction zhetrs;
    private @Nullable WordFunction ssytri;
    private @Nullable WordFunction dsytri;
    private @Nullable WordFunction csytri;
    private @Nullable WordFunction zsytri;
    private @Nullable WordFunction chetri;
    private @Nullable WordFunction zhetri;
    private @Nullable WordFunction ssycon;
    private @Nullable WordFunction dsycon;
    private @Nullable WordFunction csycon;
    private @Nullable WordFunction zsycon;
    private @Nullable WordFunction checon;
    private @Nullable WordFunction zhecon;
    private @Nullable WordFunction strtrs;
    private @Nullable WordFunction dtrtrs;
    private @Nullable WordFunction ctrtrs;
    private @Nullable WordFunction ztrtrs;
    private @Nullable WordFunction strtri;
    private @Nullable WordFunction dtrtri;
    private @Nullable WordFunction ctrtri;
    private @Nullable WordFunction ztrtri;
    private @Nullable WordFunction strcon;
    private @Nullable WordFunction dtrcon;
    private @Nullable WordFunction ctrcon;
    private @Nullable WordFunction ztrcon;
    private @Nullable WordFunction slantr;
    private @Nullable WordFunction dlantr;
    private @Nullable WordFunction clantr;
    private @Nullable WordFunction zlantr;

    public LinearSystemsWords(WordCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean takesHeap() {
        return caller.takesHeap();
    }

    @Override
    public int LAPACKE_sgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        WordFunction function = sgesv;
        if (function == null) {
            function = caller.function("LAPACKE_sgesv_work", LinearSystemsDescriptors.LAPACKE_sgesv_work(), true);
            sgesv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        WordFunction function = dgesv;
        if (function == null) {
            function = caller.function("LAPACKE_dgesv_work", LinearSystemsDescriptors.LAPACKE_dgesv_work(), true);
            dgesv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        WordFunction function = cgesv;
        if (function == null) {
            function = caller.function("LAPACKE_cgesv_work", LinearSystemsDescriptors.LAPACKE_cgesv_work(), true);
            cgesv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgesv_work(
            int order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        WordFunction function = zgesv;
        if (function == null) {
            function = caller.function("LAPACKE_zgesv_work", LinearSystemsDescriptors.LAPACKE_zgesv_work(), true);
            zgesv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        WordFunction function = sgetrf;
        if (function == null) {
            function = caller.function("LAPACKE_sgetrf_work", LinearSystemsDescriptors.LAPACKE_sgetrf_work(), true);
            sgetrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        WordFunction function = dgetrf;
        if (function == null) {
            function = caller.function("LAPACKE_dgetrf_work", LinearSystemsDescriptors.LAPACKE_dgetrf_work(), true);
            dgetrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        WordFunction function = cgetrf;
        if (function == null) {
            function = caller.function("LAPACKE_cgetrf_work", LinearSystemsDescriptors.LAPACKE_cgetrf_work(), true);
            cgetrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgetrf_work(int order, int m, int n, MemorySegment a, int lda, MemorySegment ipiv) {
        WordFunction function = zgetrf;
        if (function == null) {
            function = caller.function("LAPACKE_zgetrf_work", LinearSystemsDescriptors.LAPACKE_zgetrf_work(), true);
            zgetrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = sgetrs;
        if (function == null) {
            function = caller.function("LAPACKE_sgetrs_work", LinearSystemsDescriptors.LAPACKE_sgetrs_work(), false);
            sgetrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = dgetrs;
        if (function == null) {
            function = caller.function("LAPACKE_dgetrs_work", LinearSystemsDescriptors.LAPACKE_dgetrs_work(), false);
            dgetrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = cgetrs;
        if (function == null) {
            function = caller.function("LAPACKE_cgetrs_work", LinearSystemsDescriptors.LAPACKE_cgetrs_work(), false);
            cgetrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgetrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = zgetrs;
        if (function == null) {
            function = caller.function("LAPACKE_zgetrs_work", LinearSystemsDescriptors.LAPACKE_zgetrs_work(), false);
            zgetrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = sgetri;
        if (function == null) {
            function = caller.function("LAPACKE_sgetri_work", LinearSystemsDescriptors.LAPACKE_sgetri_work(), false);
            sgetri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.pointer(2, a);
            call.word(3, WordCall.of(lda));
            call.pointer(4, ipiv);
            call.pointer(5, work);
            call.word(6, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = dgetri;
        if (function == null) {
            function = caller.function("LAPACKE_dgetri_work", LinearSystemsDescriptors.LAPACKE_dgetri_work(), false);
            dgetri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.pointer(2, a);
            call.word(3, WordCall.of(lda));
            call.pointer(4, ipiv);
            call.pointer(5, work);
            call.word(6, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = cgetri;
        if (function == null) {
            function = caller.function("LAPACKE_cgetri_work", LinearSystemsDescriptors.LAPACKE_cgetri_work(), false);
            cgetri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.pointer(2, a);
            call.word(3, WordCall.of(lda));
            call.pointer(4, ipiv);
            call.pointer(5, work);
            call.word(6, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgetri_work(
            int order, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = zgetri;
        if (function == null) {
            function = caller.function("LAPACKE_zgetri_work", LinearSystemsDescriptors.LAPACKE_zgetri_work(), false);
            zgetri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.pointer(2, a);
            call.word(3, WordCall.of(lda));
            call.pointer(4, ipiv);
            call.pointer(5, work);
            call.word(6, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork) {
        WordFunction function = sgecon;
        if (function == null) {
            function = caller.function("LAPACKE_sgecon_work", LinearSystemsDescriptors.LAPACKE_sgecon_work(), false);
            sgecon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.word(5, WordCall.of(anorm));
            call.pointer(6, rcond);
            call.pointer(7, work);
            call.pointer(8, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        WordFunction function = dgecon;
        if (function == null) {
            function = caller.function("LAPACKE_dgecon_work", LinearSystemsDescriptors.LAPACKE_dgecon_work(), false);
            dgecon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.word(5, WordCall.of(anorm));
            call.pointer(6, rcond);
            call.pointer(7, work);
            call.pointer(8, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork) {
        WordFunction function = cgecon;
        if (function == null) {
            function = caller.function("LAPACKE_cgecon_work", LinearSystemsDescriptors.LAPACKE_cgecon_work(), false);
            cgecon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.word(5, WordCall.of(anorm));
            call.pointer(6, rcond);
            call.pointer(7, work);
            call.pointer(8, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgecon_work(
            int order, byte norm, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        WordFunction function = zgecon;
        if (function == null) {
            function = caller.function("LAPACKE_zgecon_work", LinearSystemsDescriptors.LAPACKE_zgecon_work(), false);
            zgecon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.word(5, WordCall.of(anorm));
            call.pointer(6, rcond);
            call.pointer(7, work);
            call.pointer(8, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public float LAPACKE_slange_work(int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = slange;
        if (function == null) {
            function = caller.function("LAPACKE_slange_work", LinearSystemsDescriptors.LAPACKE_slange_work(), false);
            slange = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double LAPACKE_dlange_work(
            int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = dlange;
        if (function == null) {
            function = caller.function("LAPACKE_dlange_work", LinearSystemsDescriptors.LAPACKE_dlange_work(), false);
            dlange = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public float LAPACKE_clange_work(int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = clange;
        if (function == null) {
            function = caller.function("LAPACKE_clange_work", LinearSystemsDescriptors.LAPACKE_clange_work(), false);
            clange = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double LAPACKE_zlange_work(
            int order, byte norm, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = zlange;
        if (function == null) {
            function = caller.function("LAPACKE_zlange_work", LinearSystemsDescriptors.LAPACKE_zlange_work(), false);
            zlange = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public int LAPACKE_sposv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        WordFunction function = sposv;
        if (function == null) {
            function = caller.function("LAPACKE_sposv_work", LinearSystemsDescriptors.LAPACKE_sposv_work(), false);
            sposv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dposv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        WordFunction function = dposv;
        if (function == null) {
            function = caller.function("LAPACKE_dposv_work", LinearSystemsDescriptors.LAPACKE_dposv_work(), false);
            dposv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cposv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        WordFunction function = cposv;
        if (function == null) {
            function = caller.function("LAPACKE_cposv_work", LinearSystemsDescriptors.LAPACKE_cposv_work(), false);
            cposv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zposv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        WordFunction function = zposv;
        if (function == null) {
            function = caller.function("LAPACKE_zposv_work", LinearSystemsDescriptors.LAPACKE_zposv_work(), false);
            zposv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        WordFunction function = spotrf;
        if (function == null) {
            function = caller.function("LAPACKE_spotrf_work", LinearSystemsDescriptors.LAPACKE_spotrf_work(), false);
            spotrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        WordFunction function = dpotrf;
        if (function == null) {
            function = caller.function("LAPACKE_dpotrf_work", LinearSystemsDescriptors.LAPACKE_dpotrf_work(), false);
            dpotrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        WordFunction function = cpotrf;
        if (function == null) {
            function = caller.function("LAPACKE_cpotrf_work", LinearSystemsDescriptors.LAPACKE_cpotrf_work(), false);
            cpotrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpotrf_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        WordFunction function = zpotrf;
        if (function == null) {
            function = caller.function("LAPACKE_zpotrf_work", LinearSystemsDescriptors.LAPACKE_zpotrf_work(), false);
            zpotrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        WordFunction function = spotrs;
        if (function == null) {
            function = caller.function("LAPACKE_spotrs_work", LinearSystemsDescriptors.LAPACKE_spotrs_work(), false);
            spotrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        WordFunction function = dpotrs;
        if (function == null) {
            function = caller.function("LAPACKE_dpotrs_work", LinearSystemsDescriptors.LAPACKE_dpotrs_work(), false);
            dpotrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        WordFunction function = cpotrs;
        if (function == null) {
            function = caller.function("LAPACKE_cpotrs_work", LinearSystemsDescriptors.LAPACKE_cpotrs_work(), false);
            cpotrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpotrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        WordFunction function = zpotrs;
        if (function == null) {
            function = caller.function("LAPACKE_zpotrs_work", LinearSystemsDescriptors.LAPACKE_zpotrs_work(), false);
            zpotrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spotri_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        WordFunction function = spotri;
        if (function == null) {
            function = caller.function("LAPACKE_spotri_work", LinearSystemsDescriptors.LAPACKE_spotri_work(), false);
            spotri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpotri_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        WordFunction function = dpotri;
        if (function == null) {
            function = caller.function("LAPACKE_dpotri_work", LinearSystemsDescriptors.LAPACKE_dpotri_work(), false);
            dpotri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpotri_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        WordFunction function = cpotri;
        if (function == null) {
            function = caller.function("LAPACKE_cpotri_work", LinearSystemsDescriptors.LAPACKE_cpotri_work(), false);
            cpotri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpotri_work(int order, byte uplo, int n, MemorySegment a, int lda) {
        WordFunction function = zpotri;
        if (function == null) {
            function = caller.function("LAPACKE_zpotri_work", LinearSystemsDescriptors.LAPACKE_zpotri_work(), false);
            zpotri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork) {
        WordFunction function = spocon;
        if (function == null) {
            function = caller.function("LAPACKE_spocon_work", LinearSystemsDescriptors.LAPACKE_spocon_work(), false);
            spocon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.word(5, WordCall.of(anorm));
            call.pointer(6, rcond);
            call.pointer(7, work);
            call.pointer(8, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        WordFunction function = dpocon;
        if (function == null) {
            function = caller.function("LAPACKE_dpocon_work", LinearSystemsDescriptors.LAPACKE_dpocon_work(), false);
            dpocon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.word(5, WordCall.of(anorm));
            call.pointer(6, rcond);
            call.pointer(7, work);
            call.pointer(8, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork) {
        WordFunction function = cpocon;
        if (function == null) {
            function = caller.function("LAPACKE_cpocon_work", LinearSystemsDescriptors.LAPACKE_cpocon_work(), false);
            cpocon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.word(5, WordCall.of(anorm));
            call.pointer(6, rcond);
            call.pointer(7, work);
            call.pointer(8, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpocon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        WordFunction function = zpocon;
        if (function == null) {
            function = caller.function("LAPACKE_zpocon_work", LinearSystemsDescriptors.LAPACKE_zpocon_work(), false);
            zpocon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.word(5, WordCall.of(anorm));
            call.pointer(6, rcond);
            call.pointer(7, work);
            call.pointer(8, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public float LAPACKE_slansy_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = slansy;
        if (function == null) {
            function = caller.function("LAPACKE_slansy_work", LinearSystemsDescriptors.LAPACKE_slansy_work(), false);
            slansy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double LAPACKE_dlansy_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = dlansy;
        if (function == null) {
            function = caller.function("LAPACKE_dlansy_work", LinearSystemsDescriptors.LAPACKE_dlansy_work(), false);
            dlansy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public float LAPACKE_clansy_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = clansy;
        if (function == null) {
            function = caller.function("LAPACKE_clansy_work", LinearSystemsDescriptors.LAPACKE_clansy_work(), false);
            clansy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double LAPACKE_zlansy_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = zlansy;
        if (function == null) {
            function = caller.function("LAPACKE_zlansy_work", LinearSystemsDescriptors.LAPACKE_zlansy_work(), false);
            zlansy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public float LAPACKE_clanhe_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = clanhe;
        if (function == null) {
            function = caller.function("LAPACKE_clanhe_work", LinearSystemsDescriptors.LAPACKE_clanhe_work(), false);
            clanhe = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double LAPACKE_zlanhe_work(
            int order, byte norm, byte uplo, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = zlanhe;
        if (function == null) {
            function = caller.function("LAPACKE_zlanhe_work", LinearSystemsDescriptors.LAPACKE_zlanhe_work(), false);
            zlanhe = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public int LAPACKE_ssysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        WordFunction function = ssysv;
        if (function == null) {
            function = caller.function("LAPACKE_ssysv_work", LinearSystemsDescriptors.LAPACKE_ssysv_work(), false);
            ssysv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dsysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        WordFunction function = dsysv;
        if (function == null) {
            function = caller.function("LAPACKE_dsysv_work", LinearSystemsDescriptors.LAPACKE_dsysv_work(), false);
            dsysv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_csysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        WordFunction function = csysv;
        if (function == null) {
            function = caller.function("LAPACKE_csysv_work", LinearSystemsDescriptors.LAPACKE_csysv_work(), false);
            csysv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zsysv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        WordFunction function = zsysv;
        if (function == null) {
            function = caller.function("LAPACKE_zsysv_work", LinearSystemsDescriptors.LAPACKE_zsysv_work(), false);
            zsysv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_chesv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        WordFunction function = chesv;
        if (function == null) {
            function = caller.function("LAPACKE_chesv_work", LinearSystemsDescriptors.LAPACKE_chesv_work(), false);
            chesv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zhesv_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb, MemorySegment work, int lwork) {
        WordFunction function = zhesv;
        if (function == null) {
            function = caller.function("LAPACKE_zhesv_work", LinearSystemsDescriptors.LAPACKE_zhesv_work(), false);
            zhesv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ssytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = ssytrf;
        if (function == null) {
            function = caller.function("LAPACKE_ssytrf_work", LinearSystemsDescriptors.LAPACKE_ssytrf_work(), false);
            ssytrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dsytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = dsytrf;
        if (function == null) {
            function = caller.function("LAPACKE_dsytrf_work", LinearSystemsDescriptors.LAPACKE_dsytrf_work(), false);
            dsytrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_csytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = csytrf;
        if (function == null) {
            function = caller.function("LAPACKE_csytrf_work", LinearSystemsDescriptors.LAPACKE_csytrf_work(), false);
            csytrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zsytrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = zsytrf;
        if (function == null) {
            function = caller.function("LAPACKE_zsytrf_work", LinearSystemsDescriptors.LAPACKE_zsytrf_work(), false);
            zsytrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_chetrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = chetrf;
        if (function == null) {
            function = caller.function("LAPACKE_chetrf_work", LinearSystemsDescriptors.LAPACKE_chetrf_work(), false);
            chetrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zhetrf_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work, int lwork) {
        WordFunction function = zhetrf;
        if (function == null) {
            function = caller.function("LAPACKE_zhetrf_work", LinearSystemsDescriptors.LAPACKE_zhetrf_work(), false);
            zhetrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ssytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = ssytrs;
        if (function == null) {
            function = caller.function("LAPACKE_ssytrs_work", LinearSystemsDescriptors.LAPACKE_ssytrs_work(), false);
            ssytrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dsytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = dsytrs;
        if (function == null) {
            function = caller.function("LAPACKE_dsytrs_work", LinearSystemsDescriptors.LAPACKE_dsytrs_work(), false);
            dsytrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_csytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = csytrs;
        if (function == null) {
            function = caller.function("LAPACKE_csytrs_work", LinearSystemsDescriptors.LAPACKE_csytrs_work(), false);
            csytrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zsytrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = zsytrs;
        if (function == null) {
            function = caller.function("LAPACKE_zsytrs_work", LinearSystemsDescriptors.LAPACKE_zsytrs_work(), false);
            zsytrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_chetrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = chetrs;
        if (function == null) {
            function = caller.function("LAPACKE_chetrs_work", LinearSystemsDescriptors.LAPACKE_chetrs_work(), false);
            chetrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zhetrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = zhetrs;
        if (function == null) {
            function = caller.function("LAPACKE_zhetrs_work", LinearSystemsDescriptors.LAPACKE_zhetrs_work(), false);
            zhetrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, ipiv);
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ssytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        WordFunction function = ssytri;
        if (function == null) {
            function = caller.function("LAPACKE_ssytri_work", LinearSystemsDescriptors.LAPACKE_ssytri_work(), false);
            ssytri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dsytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        WordFunction function = dsytri;
        if (function == null) {
            function = caller.function("LAPACKE_dsytri_work", LinearSystemsDescriptors.LAPACKE_dsytri_work(), false);
            dsytri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_csytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        WordFunction function = csytri;
        if (function == null) {
            function = caller.function("LAPACKE_csytri_work", LinearSystemsDescriptors.LAPACKE_csytri_work(), false);
            csytri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zsytri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        WordFunction function = zsytri;
        if (function == null) {
            function = caller.function("LAPACKE_zsytri_work", LinearSystemsDescriptors.LAPACKE_zsytri_work(), false);
            zsytri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_chetri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        WordFunction function = chetri;
        if (function == null) {
            function = caller.function("LAPACKE_chetri_work", LinearSystemsDescriptors.LAPACKE_chetri_work(), false);
            chetri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zhetri_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment work) {
        WordFunction function = zhetri;
        if (function == null) {
            function = caller.function("LAPACKE_zhetri_work", LinearSystemsDescriptors.LAPACKE_zhetri_work(), false);
            zhetri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.pointer(6, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ssycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        WordFunction function = ssycon;
        if (function == null) {
            function = caller.function("LAPACKE_ssycon_work", LinearSystemsDescriptors.LAPACKE_ssycon_work(), false);
            ssycon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.word(6, WordCall.of(anorm));
            call.pointer(7, rcond);
            call.pointer(8, work);
            call.pointer(9, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dsycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        WordFunction function = dsycon;
        if (function == null) {
            function = caller.function("LAPACKE_dsycon_work", LinearSystemsDescriptors.LAPACKE_dsycon_work(), false);
            dsycon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.word(6, WordCall.of(anorm));
            call.pointer(7, rcond);
            call.pointer(8, work);
            call.pointer(9, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_csycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm, MemorySegment rcond,
            MemorySegment work) {
        WordFunction function = csycon;
        if (function == null) {
            function = caller.function("LAPACKE_csycon_work", LinearSystemsDescriptors.LAPACKE_csycon_work(), false);
            csycon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.word(6, WordCall.of(anorm));
            call.pointer(7, rcond);
            call.pointer(8, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zsycon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work) {
        WordFunction function = zsycon;
        if (function == null) {
            function = caller.function("LAPACKE_zsycon_work", LinearSystemsDescriptors.LAPACKE_zsycon_work(), false);
            zsycon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.word(6, WordCall.of(anorm));
            call.pointer(7, rcond);
            call.pointer(8, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_checon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, float anorm, MemorySegment rcond,
            MemorySegment work) {
        WordFunction function = checon;
        if (function == null) {
            function = caller.function("LAPACKE_checon_work", LinearSystemsDescriptors.LAPACKE_checon_work(), false);
            checon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.word(6, WordCall.of(anorm));
            call.pointer(7, rcond);
            call.pointer(8, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zhecon_work(
            int order, byte uplo, int n, MemorySegment a, int lda, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work) {
        WordFunction function = zhecon;
        if (function == null) {
            function = caller.function("LAPACKE_zhecon_work", LinearSystemsDescriptors.LAPACKE_zhecon_work(), false);
            zhecon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, ipiv);
            call.word(6, WordCall.of(anorm));
            call.pointer(7, rcond);
            call.pointer(8, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_strtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        WordFunction function = strtrs;
        if (function == null) {
            function = caller.function("LAPACKE_strtrs_work", LinearSystemsDescriptors.LAPACKE_strtrs_work(), false);
            strtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(nrhs));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dtrtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        WordFunction function = dtrtrs;
        if (function == null) {
            function = caller.function("LAPACKE_dtrtrs_work", LinearSystemsDescriptors.LAPACKE_dtrtrs_work(), false);
            dtrtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(nrhs));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ctrtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        WordFunction function = ctrtrs;
        if (function == null) {
            function = caller.function("LAPACKE_ctrtrs_work", LinearSystemsDescriptors.LAPACKE_ctrtrs_work(), false);
            ctrtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(nrhs));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ztrtrs_work(
            int order, byte uplo, byte trans, byte diag, int n, int nrhs, MemorySegment a, int lda, MemorySegment b,
            int ldb) {
        WordFunction function = ztrtrs;
        if (function == null) {
            function = caller.function("LAPACKE_ztrtrs_work", LinearSystemsDescriptors.LAPACKE_ztrtrs_work(), false);
            ztrtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(nrhs));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_strtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda) {
        WordFunction function = strtri;
        if (function == null) {
            function = caller.function("LAPACKE_strtri_work", LinearSystemsDescriptors.LAPACKE_strtri_work(), false);
            strtri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(diag));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dtrtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda) {
        WordFunction function = dtrtri;
        if (function == null) {
            function = caller.function("LAPACKE_dtrtri_work", LinearSystemsDescriptors.LAPACKE_dtrtri_work(), false);
            dtrtri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(diag));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ctrtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda) {
        WordFunction function = ctrtri;
        if (function == null) {
            function = caller.function("LAPACKE_ctrtri_work", LinearSystemsDescriptors.LAPACKE_ctrtri_work(), false);
            ctrtri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(diag));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ztrtri_work(int order, byte uplo, byte diag, int n, MemorySegment a, int lda) {
        WordFunction function = ztrtri;
        if (function == null) {
            function = caller.function("LAPACKE_ztrtri_work", LinearSystemsDescriptors.LAPACKE_ztrtri_work(), false);
            ztrtri = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(diag));
            call.word(3, WordCall.of(n));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_strcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        WordFunction function = strcon;
        if (function == null) {
            function = caller.function("LAPACKE_strcon_work", LinearSystemsDescriptors.LAPACKE_strcon_work(), false);
            strcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, rcond);
            call.pointer(8, work);
            call.pointer(9, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dtrcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        WordFunction function = dtrcon;
        if (function == null) {
            function = caller.function("LAPACKE_dtrcon_work", LinearSystemsDescriptors.LAPACKE_dtrcon_work(), false);
            dtrcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, rcond);
            call.pointer(8, work);
            call.pointer(9, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ctrcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        WordFunction function = ctrcon;
        if (function == null) {
            function = caller.function("LAPACKE_ctrcon_work", LinearSystemsDescriptors.LAPACKE_ctrcon_work(), false);
            ctrcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, rcond);
            call.pointer(8, work);
            call.pointer(9, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_ztrcon_work(
            int order, byte norm, byte uplo, byte diag, int n, MemorySegment a, int lda, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        WordFunction function = ztrcon;
        if (function == null) {
            function = caller.function("LAPACKE_ztrcon_work", LinearSystemsDescriptors.LAPACKE_ztrcon_work(), false);
            ztrcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(n));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, rcond);
            call.pointer(8, work);
            call.pointer(9, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public float LAPACKE_slantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = slantr;
        if (function == null) {
            function = caller.function("LAPACKE_slantr_work", LinearSystemsDescriptors.LAPACKE_slantr_work(), false);
            slantr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(m));
            call.word(5, WordCall.of(n));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double LAPACKE_dlantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = dlantr;
        if (function == null) {
            function = caller.function("LAPACKE_dlantr_work", LinearSystemsDescriptors.LAPACKE_dlantr_work(), false);
            dlantr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(m));
            call.word(5, WordCall.of(n));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public float LAPACKE_clantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = clantr;
        if (function == null) {
            function = caller.function("LAPACKE_clantr_work", LinearSystemsDescriptors.LAPACKE_clantr_work(), false);
            clantr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(m));
            call.word(5, WordCall.of(n));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double LAPACKE_zlantr_work(
            int order, byte norm, byte uplo, byte diag, int m, int n, MemorySegment a, int lda, MemorySegment work) {
        WordFunction function = zlantr;
        if (function == null) {
            function = caller.function("LAPACKE_zlantr_work", LinearSystemsDescriptors.LAPACKE_zlantr_work(), false);
            zlantr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(uplo));
            call.word(3, WordCall.of(diag));
            call.word(4, WordCall.of(m));
            call.word(5, WordCall.of(n));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }
}
