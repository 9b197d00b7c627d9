// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls whose arguments are written down as words, for whoever makes them. */
public final class BandSystemsWords implements BandSystemsCalls {
    private final WordCaller caller;
    private @Nullable WordFunction sgbsv;
    private @Nullable WordFunction dgbsv;
    private @Nullable WordFunction cgbsv;
    private @Nullable WordFunction zgbsv;
    private @Nullable WordFunction sgbtrf;
    private @Nullable WordFunction dgbtrf;
    private @Nullable WordFunction cgbtrf;
    private @Nullable WordFunction zgbtrf;
    private @Nullable WordFunction sgbtrs;
    private @Nullable WordFunction dgbtrs;
    private @Nullable WordFunction cgbtrs;
    private @Nullable WordFunction zgbtrs;
    private @Nullable WordFunction sgbcon;
    private @Nullable WordFunction dgbcon;
    private @Nullable WordFunction cgbcon;
    private @Nullable WordFunction zgbcon;
    private @Nullable WordFunction slangb;
    private @Nullable WordFunction dlangb;
    private @Nullable WordFunction clangb;
    private @Nullable WordFunction zlangb;
    private @Nullable WordFunction spbsv;
    private @Nullable WordFunction dpbsv;
    private @Nullable WordFunction cpbsv;
    private @Nullable WordFunction zpbsv;
    private @Nullable WordFunction spbtrf;
    private @Nullable WordFunction dpbtrf;
    private @Nullable WordFunction cpbtrf;
    private @Nullable WordFunction zpbtrf;
    private @Nullable WordFunction spbtrs;
    private @Nullable WordFunction dpbtrs;
    private @Nullable WordFunction cpbtrs;
    private @Nullable WordFunction zpbtrs;
    private @Nullable WordFunction spbcon;
    private @Nullable WordFunction dpbcon;
    private @Nullable WordFunction cpbcon;
    private @Nullable WordFunction zpbcon;
    private @Nullable WordFunction sgtsv;
    private @Nullable WordFunction dgtsv;
    private @Nullable WordFunction cgtsv;
    private @Nullable WordFunction zgtsv;
    private @Nullable WordFunction sgttrf;
    private @Nullable WordFunction dgttrf;
    private @Nullable WordFunction cgttrf;
    private @Nullable WordFunction zgttrf;
    private @Nullable WordFunction sgttrs;
    private @Nullable WordFunction dgttrs;
    private @Nullable WordFunction cgttrs;
    private @Nullable WordFunction zgttrs;
    private @Nullable WordFunction sgtcon;
    private @Nullable WordFunction dgtcon;
    private @Nullable WordFunction cgtcon;
    private @Nullable WordFunction zgtcon;
    private @Nullable WordFunction sptsv;
    private @Nullable WordFunction dptsv;
    private @Nullable WordFunction cptsv;
    private @Nullable WordFunction zptsv;
    private @Nullable WordFunction spttrf;
    private @Nullable WordFunction dpttrf;
    private @Nullable WordFunction cpttrf;
    private @Nullable WordFunction zpttrf;
    private @Nullable WordFunction spttrs;
    private @Nullable WordFunction dpttrs;
    private @Nullable WordFunction cpttrs;
    private @Nullable WordFunction zpttrs;
    private @Nullable WordFunction sptcon;
    private @Nullable WordFunction dptcon;
    private @Nullable WordFunction cptcon;
    private @Nullable WordFunction zptcon;
    private @Nullable WordFunction sppsv;
    private @Nullable WordFunction dppsv;
    private @Nullable WordFunction cppsv;
    private @Nullable WordFunction zppsv;
    private @Nullable WordFunction spptrf;
    private @Nullable WordFunction dpptrf;
    private @Nullable WordFunction cpptrf;
    private @Nullable WordFunction zpptrf;
    private @Nullable WordFunction spptrs;
    private @Nullable WordFunction dpptrs;
    private @Nullable WordFunction cpptrs;
    private @Nullable WordFunction zpptrs;
    private @Nullable WordFunction sppcon;
    private @Nullable WordFunction dppcon;
    private @Nullable WordFunction cppcon;
    private @Nullable WordFunction zppcon;

    public BandSystemsWords(WordCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean takesHeap() {
        return caller.takesHeap();
    }

    @Override
    public int LAPACKE_sgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = sgbsv;
        if (function == null) {
            function = caller.function("LAPACKE_sgbsv_work", BandSystemsDescriptors.LAPACKE_sgbsv_work(), false);
            sgbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(kl));
            call.word(3, WordCall.of(ku));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = dgbsv;
        if (function == null) {
            function = caller.function("LAPACKE_dgbsv_work", BandSystemsDescriptors.LAPACKE_dgbsv_work(), false);
            dgbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(kl));
            call.word(3, WordCall.of(ku));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = cgbsv;
        if (function == null) {
            function = caller.function("LAPACKE_cgbsv_work", BandSystemsDescriptors.LAPACKE_cgbsv_work(), false);
            cgbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(kl));
            call.word(3, WordCall.of(ku));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgbsv_work(
            int order, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv, MemorySegment b,
            int ldb) {
        WordFunction function = zgbsv;
        if (function == null) {
            function = caller.function("LAPACKE_zgbsv_work", BandSystemsDescriptors.LAPACKE_zgbsv_work(), false);
            zgbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(kl));
            call.word(3, WordCall.of(ku));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
            call.pointer(8, b);
            call.word(9, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgbtrf_work(
            int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        WordFunction function = sgbtrf;
        if (function == null) {
            function = caller.function("LAPACKE_sgbtrf_work", BandSystemsDescriptors.LAPACKE_sgbtrf_work(), false);
            sgbtrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgbtrf_work(
            int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        WordFunction function = dgbtrf;
        if (function == null) {
            function = caller.function("LAPACKE_dgbtrf_work", BandSystemsDescriptors.LAPACKE_dgbtrf_work(), false);
            dgbtrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgbtrf_work(
            int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        WordFunction function = cgbtrf;
        if (function == null) {
            function = caller.function("LAPACKE_cgbtrf_work", BandSystemsDescriptors.LAPACKE_cgbtrf_work(), false);
            cgbtrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgbtrf_work(
            int order, int m, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv) {
        WordFunction function = zgbtrf;
        if (function == null) {
            function = caller.function("LAPACKE_zgbtrf_work", BandSystemsDescriptors.LAPACKE_zgbtrf_work(), false);
            zgbtrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        WordFunction function = sgbtrs;
        if (function == null) {
            function = caller.function("LAPACKE_sgbtrs_work", BandSystemsDescriptors.LAPACKE_sgbtrs_work(), false);
            sgbtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.word(5, WordCall.of(nrhs));
            call.pointer(6, ab);
            call.word(7, WordCall.of(ldab));
            call.pointer(8, ipiv);
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        WordFunction function = dgbtrs;
        if (function == null) {
            function = caller.function("LAPACKE_dgbtrs_work", BandSystemsDescriptors.LAPACKE_dgbtrs_work(), false);
            dgbtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.word(5, WordCall.of(nrhs));
            call.pointer(6, ab);
            call.word(7, WordCall.of(ldab));
            call.pointer(8, ipiv);
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        WordFunction function = cgbtrs;
        if (function == null) {
            function = caller.function("LAPACKE_cgbtrs_work", BandSystemsDescriptors.LAPACKE_cgbtrs_work(), false);
            cgbtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.word(5, WordCall.of(nrhs));
            call.pointer(6, ab);
            call.word(7, WordCall.of(ldab));
            call.pointer(8, ipiv);
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgbtrs_work(
            int order, byte trans, int n, int kl, int ku, int nrhs, MemorySegment ab, int ldab, MemorySegment ipiv,
            MemorySegment b, int ldb) {
        WordFunction function = zgbtrs;
        if (function == null) {
            function = caller.function("LAPACKE_zgbtrs_work", BandSystemsDescriptors.LAPACKE_zgbtrs_work(), false);
            zgbtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.word(5, WordCall.of(nrhs));
            call.pointer(6, ab);
            call.word(7, WordCall.of(ldab));
            call.pointer(8, ipiv);
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, float anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        WordFunction function = sgbcon;
        if (function == null) {
            function = caller.function("LAPACKE_sgbcon_work", BandSystemsDescriptors.LAPACKE_sgbcon_work(), false);
            sgbcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
            call.word(8, WordCall.of(anorm));
            call.pointer(9, rcond);
            call.pointer(10, work);
            call.pointer(11, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        WordFunction function = dgbcon;
        if (function == null) {
            function = caller.function("LAPACKE_dgbcon_work", BandSystemsDescriptors.LAPACKE_dgbcon_work(), false);
            dgbcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
            call.word(8, WordCall.of(anorm));
            call.pointer(9, rcond);
            call.pointer(10, work);
            call.pointer(11, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, float anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment rwork) {
        WordFunction function = cgbcon;
        if (function == null) {
            function = caller.function("LAPACKE_cgbcon_work", BandSystemsDescriptors.LAPACKE_cgbcon_work(), false);
            cgbcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
            call.word(8, WordCall.of(anorm));
            call.pointer(9, rcond);
            call.pointer(10, work);
            call.pointer(11, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgbcon_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment ipiv, double anorm,
            MemorySegment rcond, MemorySegment work, MemorySegment rwork) {
        WordFunction function = zgbcon;
        if (function == null) {
            function = caller.function("LAPACKE_zgbcon_work", BandSystemsDescriptors.LAPACKE_zgbcon_work(), false);
            zgbcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, ipiv);
            call.word(8, WordCall.of(anorm));
            call.pointer(9, rcond);
            call.pointer(10, work);
            call.pointer(11, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public float LAPACKE_slangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work) {
        WordFunction function = slangb;
        if (function == null) {
            function = caller.function("LAPACKE_slangb_work", BandSystemsDescriptors.LAPACKE_slangb_work(), false);
            slangb = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double LAPACKE_dlangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work) {
        WordFunction function = dlangb;
        if (function == null) {
            function = caller.function("LAPACKE_dlangb_work", BandSystemsDescriptors.LAPACKE_dlangb_work(), false);
            dlangb = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public float LAPACKE_clangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work) {
        WordFunction function = clangb;
        if (function == null) {
            function = caller.function("LAPACKE_clangb_work", BandSystemsDescriptors.LAPACKE_clangb_work(), false);
            clangb = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double LAPACKE_zlangb_work(
            int order, byte norm, int n, int kl, int ku, MemorySegment ab, int ldab, MemorySegment work) {
        WordFunction function = zlangb;
        if (function == null) {
            function = caller.function("LAPACKE_zlangb_work", BandSystemsDescriptors.LAPACKE_zlangb_work(), false);
            zlangb = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(norm));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kl));
            call.word(4, WordCall.of(ku));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public int LAPACKE_spbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        WordFunction function = spbsv;
        if (function == null) {
            function = caller.function("LAPACKE_spbsv_work", BandSystemsDescriptors.LAPACKE_spbsv_work(), false);
            spbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        WordFunction function = dpbsv;
        if (function == null) {
            function = caller.function("LAPACKE_dpbsv_work", BandSystemsDescriptors.LAPACKE_dpbsv_work(), false);
            dpbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        WordFunction function = cpbsv;
        if (function == null) {
            function = caller.function("LAPACKE_cpbsv_work", BandSystemsDescriptors.LAPACKE_cpbsv_work(), false);
            cpbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpbsv_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        WordFunction function = zpbsv;
        if (function == null) {
            function = caller.function("LAPACKE_zpbsv_work", BandSystemsDescriptors.LAPACKE_zpbsv_work(), false);
            zpbsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab) {
        WordFunction function = spbtrf;
        if (function == null) {
            function = caller.function("LAPACKE_spbtrf_work", BandSystemsDescriptors.LAPACKE_spbtrf_work(), false);
            spbtrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.pointer(4, ab);
            call.word(5, WordCall.of(ldab));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab) {
        WordFunction function = dpbtrf;
        if (function == null) {
            function = caller.function("LAPACKE_dpbtrf_work", BandSystemsDescriptors.LAPACKE_dpbtrf_work(), false);
            dpbtrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.pointer(4, ab);
            call.word(5, WordCall.of(ldab));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab) {
        WordFunction function = cpbtrf;
        if (function == null) {
            function = caller.function("LAPACKE_cpbtrf_work", BandSystemsDescriptors.LAPACKE_cpbtrf_work(), false);
            cpbtrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.pointer(4, ab);
            call.word(5, WordCall.of(ldab));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpbtrf_work(int order, byte uplo, int n, int kd, MemorySegment ab, int ldab) {
        WordFunction function = zpbtrf;
        if (function == null) {
            function = caller.function("LAPACKE_zpbtrf_work", BandSystemsDescriptors.LAPACKE_zpbtrf_work(), false);
            zpbtrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.pointer(4, ab);
            call.word(5, WordCall.of(ldab));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        WordFunction function = spbtrs;
        if (function == null) {
            function = caller.function("LAPACKE_spbtrs_work", BandSystemsDescriptors.LAPACKE_spbtrs_work(), false);
            spbtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        WordFunction function = dpbtrs;
        if (function == null) {
            function = caller.function("LAPACKE_dpbtrs_work", BandSystemsDescriptors.LAPACKE_dpbtrs_work(), false);
            dpbtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        WordFunction function = cpbtrs;
        if (function == null) {
            function = caller.function("LAPACKE_cpbtrs_work", BandSystemsDescriptors.LAPACKE_cpbtrs_work(), false);
            cpbtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpbtrs_work(
            int order, byte uplo, int n, int kd, int nrhs, MemorySegment ab, int ldab, MemorySegment b, int ldb) {
        WordFunction function = zpbtrs;
        if (function == null) {
            function = caller.function("LAPACKE_zpbtrs_work", BandSystemsDescriptors.LAPACKE_zpbtrs_work(), false);
            zpbtrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, ab);
            call.word(6, WordCall.of(ldab));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, float anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        WordFunction function = spbcon;
        if (function == null) {
            function = caller.function("LAPACKE_spbcon_work", BandSystemsDescriptors.LAPACKE_spbcon_work(), false);
            spbcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.pointer(4, ab);
            call.word(5, WordCall.of(ldab));
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
    public int LAPACKE_dpbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment iwork) {
        WordFunction function = dpbcon;
        if (function == null) {
            function = caller.function("LAPACKE_dpbcon_work", BandSystemsDescriptors.LAPACKE_dpbcon_work(), false);
            dpbcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.pointer(4, ab);
            call.word(5, WordCall.of(ldab));
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
    public int LAPACKE_cpbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, float anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        WordFunction function = cpbcon;
        if (function == null) {
            function = caller.function("LAPACKE_cpbcon_work", BandSystemsDescriptors.LAPACKE_cpbcon_work(), false);
            cpbcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.pointer(4, ab);
            call.word(5, WordCall.of(ldab));
            call.word(6, WordCall.of(anorm));
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
    public int LAPACKE_zpbcon_work(
            int order, byte uplo, int n, int kd, MemorySegment ab, int ldab, double anorm, MemorySegment rcond,
            MemorySegment work, MemorySegment rwork) {
        WordFunction function = zpbcon;
        if (function == null) {
            function = caller.function("LAPACKE_zpbcon_work", BandSystemsDescriptors.LAPACKE_zpbcon_work(), false);
            zpbcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(kd));
            call.pointer(4, ab);
            call.word(5, WordCall.of(ldab));
            call.word(6, WordCall.of(anorm));
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
    public int LAPACKE_sgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb) {
        WordFunction function = sgtsv;
        if (function == null) {
            function = caller.function("LAPACKE_sgtsv_work", BandSystemsDescriptors.LAPACKE_sgtsv_work(), false);
            sgtsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, dl);
            call.pointer(4, d);
            call.pointer(5, du);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb) {
        WordFunction function = dgtsv;
        if (function == null) {
            function = caller.function("LAPACKE_dgtsv_work", BandSystemsDescriptors.LAPACKE_dgtsv_work(), false);
            dgtsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, dl);
            call.pointer(4, d);
            call.pointer(5, du);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb) {
        WordFunction function = cgtsv;
        if (function == null) {
            function = caller.function("LAPACKE_cgtsv_work", BandSystemsDescriptors.LAPACKE_cgtsv_work(), false);
            cgtsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, dl);
            call.pointer(4, d);
            call.pointer(5, du);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgtsv_work(
            int order, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment b, int ldb) {
        WordFunction function = zgtsv;
        if (function == null) {
            function = caller.function("LAPACKE_zgtsv_work", BandSystemsDescriptors.LAPACKE_zgtsv_work(), false);
            zgtsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, dl);
            call.pointer(4, d);
            call.pointer(5, du);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        WordFunction function = sgttrf;
        if (function == null) {
            function = caller.function("LAPACKE_sgttrf_work", BandSystemsDescriptors.LAPACKE_sgttrf_work(), false);
            sgttrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, dl);
            call.pointer(2, d);
            call.pointer(3, du);
            call.pointer(4, du2);
            call.pointer(5, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        WordFunction function = dgttrf;
        if (function == null) {
            function = caller.function("LAPACKE_dgttrf_work", BandSystemsDescriptors.LAPACKE_dgttrf_work(), false);
            dgttrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, dl);
            call.pointer(2, d);
            call.pointer(3, du);
            call.pointer(4, du2);
            call.pointer(5, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        WordFunction function = cgttrf;
        if (function == null) {
            function = caller.function("LAPACKE_cgttrf_work", BandSystemsDescriptors.LAPACKE_cgttrf_work(), false);
            cgttrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, dl);
            call.pointer(2, d);
            call.pointer(3, du);
            call.pointer(4, du2);
            call.pointer(5, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgttrf_work(
            int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2, MemorySegment ipiv) {
        WordFunction function = zgttrf;
        if (function == null) {
            function = caller.function("LAPACKE_zgttrf_work", BandSystemsDescriptors.LAPACKE_zgttrf_work(), false);
            zgttrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, dl);
            call.pointer(2, d);
            call.pointer(3, du);
            call.pointer(4, du2);
            call.pointer(5, ipiv);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        WordFunction function = sgttrs;
        if (function == null) {
            function = caller.function("LAPACKE_sgttrs_work", BandSystemsDescriptors.LAPACKE_sgttrs_work(), false);
            sgttrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, dl);
            call.pointer(5, d);
            call.pointer(6, du);
            call.pointer(7, du2);
            call.pointer(8, ipiv);
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        WordFunction function = dgttrs;
        if (function == null) {
            function = caller.function("LAPACKE_dgttrs_work", BandSystemsDescriptors.LAPACKE_dgttrs_work(), false);
            dgttrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, dl);
            call.pointer(5, d);
            call.pointer(6, du);
            call.pointer(7, du2);
            call.pointer(8, ipiv);
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        WordFunction function = cgttrs;
        if (function == null) {
            function = caller.function("LAPACKE_cgttrs_work", BandSystemsDescriptors.LAPACKE_cgttrs_work(), false);
            cgttrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, dl);
            call.pointer(5, d);
            call.pointer(6, du);
            call.pointer(7, du2);
            call.pointer(8, ipiv);
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgttrs_work(
            int order, byte trans, int n, int nrhs, MemorySegment dl, MemorySegment d, MemorySegment du,
            MemorySegment du2, MemorySegment ipiv, MemorySegment b, int ldb) {
        WordFunction function = zgttrs;
        if (function == null) {
            function = caller.function("LAPACKE_zgttrs_work", BandSystemsDescriptors.LAPACKE_zgttrs_work(), false);
            zgttrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, dl);
            call.pointer(5, d);
            call.pointer(6, du);
            call.pointer(7, du2);
            call.pointer(8, ipiv);
            call.pointer(9, b);
            call.word(10, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm, MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        WordFunction function = sgtcon;
        if (function == null) {
            function = caller.function("LAPACKE_sgtcon_work", BandSystemsDescriptors.LAPACKE_sgtcon_work(), false);
            sgtcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(norm));
            call.word(1, WordCall.of(n));
            call.pointer(2, dl);
            call.pointer(3, d);
            call.pointer(4, du);
            call.pointer(5, du2);
            call.pointer(6, ipiv);
            call.word(7, WordCall.of(anorm));
            call.pointer(8, rcond);
            call.pointer(9, work);
            call.pointer(10, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm, MemorySegment rcond, MemorySegment work, MemorySegment iwork) {
        WordFunction function = dgtcon;
        if (function == null) {
            function = caller.function("LAPACKE_dgtcon_work", BandSystemsDescriptors.LAPACKE_dgtcon_work(), false);
            dgtcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(norm));
            call.word(1, WordCall.of(n));
            call.pointer(2, dl);
            call.pointer(3, d);
            call.pointer(4, du);
            call.pointer(5, du2);
            call.pointer(6, ipiv);
            call.word(7, WordCall.of(anorm));
            call.pointer(8, rcond);
            call.pointer(9, work);
            call.pointer(10, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, float anorm, MemorySegment rcond, MemorySegment work) {
        WordFunction function = cgtcon;
        if (function == null) {
            function = caller.function("LAPACKE_cgtcon_work", BandSystemsDescriptors.LAPACKE_cgtcon_work(), false);
            cgtcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(norm));
            call.word(1, WordCall.of(n));
            call.pointer(2, dl);
            call.pointer(3, d);
            call.pointer(4, du);
            call.pointer(5, du2);
            call.pointer(6, ipiv);
            call.word(7, WordCall.of(anorm));
            call.pointer(8, rcond);
            call.pointer(9, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgtcon_work(
            byte norm, int n, MemorySegment dl, MemorySegment d, MemorySegment du, MemorySegment du2,
            MemorySegment ipiv, double anorm, MemorySegment rcond, MemorySegment work) {
        WordFunction function = zgtcon;
        if (function == null) {
            function = caller.function("LAPACKE_zgtcon_work", BandSystemsDescriptors.LAPACKE_zgtcon_work(), false);
            zgtcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(norm));
            call.word(1, WordCall.of(n));
            call.pointer(2, dl);
            call.pointer(3, d);
            call.pointer(4, du);
            call.pointer(5, du2);
            call.pointer(6, ipiv);
            call.word(7, WordCall.of(anorm));
            call.pointer(8, rcond);
            call.pointer(9, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sptsv_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        WordFunction function = sptsv;
        if (function == null) {
            function = caller.function("LAPACKE_sptsv_work", BandSystemsDescriptors.LAPACKE_sptsv_work(), false);
            sptsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, d);
            call.pointer(4, e);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dptsv_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        WordFunction function = dptsv;
        if (function == null) {
            function = caller.function("LAPACKE_dptsv_work", BandSystemsDescriptors.LAPACKE_dptsv_work(), false);
            dptsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, d);
            call.pointer(4, e);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cptsv_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        WordFunction function = cptsv;
        if (function == null) {
            function = caller.function("LAPACKE_cptsv_work", BandSystemsDescriptors.LAPACKE_cptsv_work(), false);
            cptsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, d);
            call.pointer(4, e);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zptsv_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        WordFunction function = zptsv;
        if (function == null) {
            function = caller.function("LAPACKE_zptsv_work", BandSystemsDescriptors.LAPACKE_zptsv_work(), false);
            zptsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, d);
            call.pointer(4, e);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spttrf_work(int n, MemorySegment d, MemorySegment e) {
        WordFunction function = spttrf;
        if (function == null) {
            function = caller.function("LAPACKE_spttrf_work", BandSystemsDescriptors.LAPACKE_spttrf_work(), false);
            spttrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, d);
            call.pointer(2, e);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpttrf_work(int n, MemorySegment d, MemorySegment e) {
        WordFunction function = dpttrf;
        if (function == null) {
            function = caller.function("LAPACKE_dpttrf_work", BandSystemsDescriptors.LAPACKE_dpttrf_work(), false);
            dpttrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, d);
            call.pointer(2, e);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpttrf_work(int n, MemorySegment d, MemorySegment e) {
        WordFunction function = cpttrf;
        if (function == null) {
            function = caller.function("LAPACKE_cpttrf_work", BandSystemsDescriptors.LAPACKE_cpttrf_work(), false);
            cpttrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, d);
            call.pointer(2, e);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpttrf_work(int n, MemorySegment d, MemorySegment e) {
        WordFunction function = zpttrf;
        if (function == null) {
            function = caller.function("LAPACKE_zpttrf_work", BandSystemsDescriptors.LAPACKE_zpttrf_work(), false);
            zpttrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, d);
            call.pointer(2, e);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spttrs_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        WordFunction function = spttrs;
        if (function == null) {
            function = caller.function("LAPACKE_spttrs_work", BandSystemsDescriptors.LAPACKE_spttrs_work(), false);
            spttrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, d);
            call.pointer(4, e);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpttrs_work(
            int order, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        WordFunction function = dpttrs;
        if (function == null) {
            function = caller.function("LAPACKE_dpttrs_work", BandSystemsDescriptors.LAPACKE_dpttrs_work(), false);
            dpttrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(n));
            call.word(2, WordCall.of(nrhs));
            call.pointer(3, d);
            call.pointer(4, e);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpttrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        WordFunction function = cpttrs;
        if (function == null) {
            function = caller.function("LAPACKE_cpttrs_work", BandSystemsDescriptors.LAPACKE_cpttrs_work(), false);
            cpttrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, d);
            call.pointer(5, e);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpttrs_work(
            int order, byte uplo, int n, int nrhs, MemorySegment d, MemorySegment e, MemorySegment b, int ldb) {
        WordFunction function = zpttrs;
        if (function == null) {
            function = caller.function("LAPACKE_zpttrs_work", BandSystemsDescriptors.LAPACKE_zpttrs_work(), false);
            zpttrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, d);
            call.pointer(5, e);
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sptcon_work(
            int n, MemorySegment d, MemorySegment e, float anorm, MemorySegment rcond, MemorySegment work) {
        WordFunction function = sptcon;
        if (function == null) {
            function = caller.function("LAPACKE_sptcon_work", BandSystemsDescriptors.LAPACKE_sptcon_work(), false);
            sptcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, d);
            call.pointer(2, e);
            call.word(3, WordCall.of(anorm));
            call.pointer(4, rcond);
            call.pointer(5, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dptcon_work(
            int n, MemorySegment d, MemorySegment e, double anorm, MemorySegment rcond, MemorySegment work) {
        WordFunction function = dptcon;
        if (function == null) {
            function = caller.function("LAPACKE_dptcon_work", BandSystemsDescriptors.LAPACKE_dptcon_work(), false);
            dptcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, d);
            call.pointer(2, e);
            call.word(3, WordCall.of(anorm));
            call.pointer(4, rcond);
            call.pointer(5, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cptcon_work(
            int n, MemorySegment d, MemorySegment e, float anorm, MemorySegment rcond, MemorySegment work) {
        WordFunction function = cptcon;
        if (function == null) {
            function = caller.function("LAPACKE_cptcon_work", BandSystemsDescriptors.LAPACKE_cptcon_work(), false);
            cptcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, d);
            call.pointer(2, e);
            call.word(3, WordCall.of(anorm));
            call.pointer(4, rcond);
            call.pointer(5, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zptcon_work(
            int n, MemorySegment d, MemorySegment e, double anorm, MemorySegment rcond, MemorySegment work) {
        WordFunction function = zptcon;
        if (function == null) {
            function = caller.function("LAPACKE_zptcon_work", BandSystemsDescriptors.LAPACKE_zptcon_work(), false);
            zptcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, d);
            call.pointer(2, e);
            call.word(3, WordCall.of(anorm));
            call.pointer(4, rcond);
            call.pointer(5, work);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        WordFunction function = sppsv;
        if (function == null) {
            function = caller.function("LAPACKE_sppsv_work", BandSystemsDescriptors.LAPACKE_sppsv_work(), false);
            sppsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, ap);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        WordFunction function = dppsv;
        if (function == null) {
            function = caller.function("LAPACKE_dppsv_work", BandSystemsDescriptors.LAPACKE_dppsv_work(), false);
            dppsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, ap);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        WordFunction function = cppsv;
        if (function == null) {
            function = caller.function("LAPACKE_cppsv_work", BandSystemsDescriptors.LAPACKE_cppsv_work(), false);
            cppsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, ap);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zppsv_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        WordFunction function = zppsv;
        if (function == null) {
            function = caller.function("LAPACKE_zppsv_work", BandSystemsDescriptors.LAPACKE_zppsv_work(), false);
            zppsv = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, ap);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spptrf_work(int order, byte uplo, int n, MemorySegment ap) {
        WordFunction function = spptrf;
        if (function == null) {
            function = caller.function("LAPACKE_spptrf_work", BandSystemsDescriptors.LAPACKE_spptrf_work(), false);
            spptrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpptrf_work(int order, byte uplo, int n, MemorySegment ap) {
        WordFunction function = dpptrf;
        if (function == null) {
            function = caller.function("LAPACKE_dpptrf_work", BandSystemsDescriptors.LAPACKE_dpptrf_work(), false);
            dpptrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpptrf_work(int order, byte uplo, int n, MemorySegment ap) {
        WordFunction function = cpptrf;
        if (function == null) {
            function = caller.function("LAPACKE_cpptrf_work", BandSystemsDescriptors.LAPACKE_cpptrf_work(), false);
            cpptrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpptrf_work(int order, byte uplo, int n, MemorySegment ap) {
        WordFunction function = zpptrf;
        if (function == null) {
            function = caller.function("LAPACKE_zpptrf_work", BandSystemsDescriptors.LAPACKE_zpptrf_work(), false);
            zpptrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, ap);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_spptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        WordFunction function = spptrs;
        if (function == null) {
            function = caller.function("LAPACKE_spptrs_work", BandSystemsDescriptors.LAPACKE_spptrs_work(), false);
            spptrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, ap);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dpptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        WordFunction function = dpptrs;
        if (function == null) {
            function = caller.function("LAPACKE_dpptrs_work", BandSystemsDescriptors.LAPACKE_dpptrs_work(), false);
            dpptrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, ap);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cpptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        WordFunction function = cpptrs;
        if (function == null) {
            function = caller.function("LAPACKE_cpptrs_work", BandSystemsDescriptors.LAPACKE_cpptrs_work(), false);
            cpptrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, ap);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zpptrs_work(int order, byte uplo, int n, int nrhs, MemorySegment ap, MemorySegment b, int ldb) {
        WordFunction function = zpptrs;
        if (function == null) {
            function = caller.function("LAPACKE_zpptrs_work", BandSystemsDescriptors.LAPACKE_zpptrs_work(), false);
            zpptrs = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, ap);
            call.pointer(5, b);
            call.word(6, WordCall.of(ldb));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sppcon_work(
            int order, byte uplo, int n, MemorySegment ap, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork) {
        WordFunction function = sppcon;
        if (function == null) {
            function = caller.function("LAPACKE_sppcon_work", BandSystemsDescriptors.LAPACKE_sppcon_work(), false);
            sppcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, ap);
            call.word(4, WordCall.of(anorm));
            call.pointer(5, rcond);
            call.pointer(6, work);
            call.pointer(7, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dppcon_work(
            int order, byte uplo, int n, MemorySegment ap, double anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment iwork) {
        WordFunction function = dppcon;
        if (function == null) {
            function = caller.function("LAPACKE_dppcon_work", BandSystemsDescriptors.LAPACKE_dppcon_work(), false);
            dppcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, ap);
            call.word(4, WordCall.of(anorm));
            call.pointer(5, rcond);
            call.pointer(6, work);
            call.pointer(7, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cppcon_work(
            int order, byte uplo, int n, MemorySegment ap, float anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork) {
        WordFunction function = cppcon;
        if (function == null) {
            function = caller.function("LAPACKE_cppcon_work", BandSystemsDescriptors.LAPACKE_cppcon_work(), false);
            cppcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, ap);
            call.word(4, WordCall.of(anorm));
            call.pointer(5, rcond);
            call.pointer(6, work);
            call.pointer(7, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zppcon_work(
            int order, byte uplo, int n, MemorySegment ap, double anorm, MemorySegment rcond, MemorySegment work,
            MemorySegment rwork) {
        WordFunction function = zppcon;
        if (function == null) {
            function = caller.function("LAPACKE_zppcon_work", BandSystemsDescriptors.LAPACKE_zppcon_work(), false);
            zppcon = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(uplo));
            call.word(2, WordCall.of(n));
            call.pointer(3, ap);
            call.word(4, WordCall.of(anorm));
            call.pointer(5, rcond);
            call.pointer(6, work);
            call.pointer(7, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }
}
