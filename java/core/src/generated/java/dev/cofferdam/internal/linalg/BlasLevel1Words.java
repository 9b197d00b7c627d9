// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls whose arguments are written down as words, for whoever makes them. */
public final class BlasLevel1Words implements BlasLevel1Calls {
    private final WordCaller caller;
    private @Nullable WordFunction sdot;
    private @Nullable WordFunction ddot;
    private @Nullable WordFunction cdotu;
    private @Nullable WordFunction zdotu;
    private @Nullable WordFunction cdotc;
    private @Nullable WordFunction zdotc;
    private @Nullable WordFunction sdsdot;
    private @Nullable WordFunction dsdot;
    private @Nullable WordFunction snrm2;
    private @Nullable WordFunction dnrm2;
    private @Nullable WordFunction scnrm2;
    private @Nullable WordFunction dznrm2;
    private @Nullable WordFunction sasum;
    private @Nullable WordFunction dasum;
    private @Nullable WordFunction scasum;
    private @Nullable WordFunction dzasum;
    private @Nullable WordFunction isamax;
    private @Nullable WordFunction idamax;
    private @Nullable WordFunction icamax;
    private @Nullable WordFunction izamax;
    private @Nullable WordFunction sswap;
    private @Nullable WordFunction dswap;
    private @Nullable WordFunction cswap;
    private @Nullable WordFunction zswap;
    private @Nullable WordFunction scopy;
    private @Nullable WordFunction dcopy;
    private @Nullable WordFunction ccopy;
    private @Nullable WordFunction zcopy;
    private @Nullable WordFunction saxpy;
    private @Nullable WordFunction daxpy;
    private @Nullable WordFunction caxpy;
    private @Nullable WordFunction zaxpy;
    private @Nullable WordFunction sscal;
    private @Nullable WordFunction sscalOurs;
    private @Nullable WordFunction dscal;
    private @Nullable WordFunction dscalOurs;
    private @Nullable WordFunction cscal;
    private @Nullable WordFunction cscalOurs;
    private @Nullable WordFunction zscal;
    private @Nullable WordFunction zscalOurs;
    private @Nullable WordFunction csscal;
    private @Nullable WordFunction csscalOurs;
    private @Nullable WordFunction zdscal;
    private @Nullable WordFunction zdscalOurs;
    private @Nullable WordFunction srot;
    private @Nullable WordFunction drot;
    private @Nullable WordFunction csrot;
    private @Nullable WordFunction zdrot;
    private @Nullable WordFunction srotg;
    private @Nullable WordFunction drotg;
    private @Nullable WordFunction crotg;
    private @Nullable WordFunction zrotg;
    private @Nullable WordFunction srotm;
    private @Nullable WordFunction drotm;
    private @Nullable WordFunction srotmg;
    private @Nullable WordFunction drotmg;

    public BlasLevel1Words(WordCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean takesHeap() {
        return caller.takesHeap();
    }

    @Override
    public float cblas_sdot(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = sdot;
        if (function == null) {
            function = caller.function("cblas_sdot", BlasLevel1Descriptors.cblas_sdot(), false);
            sdot = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double cblas_ddot(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = ddot;
        if (function == null) {
            function = caller.function("cblas_ddot", BlasLevel1Descriptors.cblas_ddot(), false);
            ddot = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public void cblas_cdotu_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot) {
        WordFunction function = cdotu;
        if (function == null) {
            function = caller.function("cblas_cdotu_sub", BlasLevel1Descriptors.cblas_cdotu_sub(), false);
            cdotu = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.pointer(5, dot);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zdotu_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot) {
        WordFunction function = zdotu;
        if (function == null) {
            function = caller.function("cblas_zdotu_sub", BlasLevel1Descriptors.cblas_zdotu_sub(), false);
            zdotu = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.pointer(5, dot);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cdotc_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot) {
        WordFunction function = cdotc;
        if (function == null) {
            function = caller.function("cblas_cdotc_sub", BlasLevel1Descriptors.cblas_cdotc_sub(), false);
            cdotc = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.pointer(5, dot);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zdotc_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot) {
        WordFunction function = zdotc;
        if (function == null) {
            function = caller.function("cblas_zdotc_sub", BlasLevel1Descriptors.cblas_zdotc_sub(), false);
            zdotc = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.pointer(5, dot);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public float cblas_sdsdot(int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = sdsdot;
        if (function == null) {
            function = caller.function("cblas_sdsdot", BlasLevel1Descriptors.cblas_sdsdot(), false);
            sdsdot = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.word(1, WordCall.of(alpha));
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
            call.pointer(4, y);
            call.word(5, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double cblas_dsdot(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = dsdot;
        if (function == null) {
            function = caller.function("cblas_dsdot", BlasLevel1Descriptors.cblas_dsdot(), false);
            dsdot = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public float cblas_snrm2(int n, MemorySegment x, int incX) {
        WordFunction function = snrm2;
        if (function == null) {
            function = caller.function("cblas_snrm2", BlasLevel1Descriptors.cblas_snrm2(), false);
            snrm2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double cblas_dnrm2(int n, MemorySegment x, int incX) {
        WordFunction function = dnrm2;
        if (function == null) {
            function = caller.function("cblas_dnrm2", BlasLevel1Descriptors.cblas_dnrm2(), false);
            dnrm2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public float cblas_scnrm2(int n, MemorySegment x, int incX) {
        WordFunction function = scnrm2;
        if (function == null) {
            function = caller.function("cblas_scnrm2", BlasLevel1Descriptors.cblas_scnrm2(), false);
            scnrm2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double cblas_dznrm2(int n, MemorySegment x, int incX) {
        WordFunction function = dznrm2;
        if (function == null) {
            function = caller.function("cblas_dznrm2", BlasLevel1Descriptors.cblas_dznrm2(), false);
            dznrm2 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public float cblas_sasum(int n, MemorySegment x, int incX) {
        WordFunction function = sasum;
        if (function == null) {
            function = caller.function("cblas_sasum", BlasLevel1Descriptors.cblas_sasum(), false);
            sasum = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double cblas_dasum(int n, MemorySegment x, int incX) {
        WordFunction function = dasum;
        if (function == null) {
            function = caller.function("cblas_dasum", BlasLevel1Descriptors.cblas_dasum(), false);
            dasum = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public float cblas_scasum(int n, MemorySegment x, int incX) {
        WordFunction function = scasum;
        if (function == null) {
            function = caller.function("cblas_scasum", BlasLevel1Descriptors.cblas_scasum(), false);
            scasum = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Float.intBitsToFloat((int) call.run());
    }

    @Override
    public double cblas_dzasum(int n, MemorySegment x, int incX) {
        WordFunction function = dzasum;
        if (function == null) {
            function = caller.function("cblas_dzasum", BlasLevel1Descriptors.cblas_dzasum(), false);
            dzasum = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return Double.longBitsToDouble(call.run());
    }

    @Override
    public long cblas_isamax(int n, MemorySegment x, int incX) {
        WordFunction function = isamax;
        if (function == null) {
            function = caller.function("cfd_siamax", BlasLevel1Descriptors.cblas_isamax(), false);
            isamax = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return call.run();
    }

    @Override
    public long cblas_idamax(int n, MemorySegment x, int incX) {
        WordFunction function = idamax;
        if (function == null) {
            function = caller.function("cfd_diamax", BlasLevel1Descriptors.cblas_idamax(), false);
            idamax = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return call.run();
    }

    @Override
    public long cblas_icamax(int n, MemorySegment x, int incX) {
        WordFunction function = icamax;
        if (function == null) {
            function = caller.function("cfd_siamax_complex", BlasLevel1Descriptors.cblas_icamax(), false);
            icamax = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return call.run();
    }

    @Override
    public long cblas_izamax(int n, MemorySegment x, int incX) {
        WordFunction function = izamax;
        if (function == null) {
            function = caller.function("cfd_diamax_complex", BlasLevel1Descriptors.cblas_izamax(), false);
            izamax = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return call.run();
    }

    @Override
    public void cblas_sswap(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = sswap;
        if (function == null) {
            function = caller.function("cblas_sswap", BlasLevel1Descriptors.cblas_sswap(), false);
            sswap = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dswap(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = dswap;
        if (function == null) {
            function = caller.function("cblas_dswap", BlasLevel1Descriptors.cblas_dswap(), false);
            dswap = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cswap(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = cswap;
        if (function == null) {
            function = caller.function("cblas_cswap", BlasLevel1Descriptors.cblas_cswap(), false);
            cswap = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zswap(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = zswap;
        if (function == null) {
            function = caller.function("cblas_zswap", BlasLevel1Descriptors.cblas_zswap(), false);
            zswap = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_scopy(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = scopy;
        if (function == null) {
            function = caller.function("cblas_scopy", BlasLevel1Descriptors.cblas_scopy(), false);
            scopy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dcopy(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = dcopy;
        if (function == null) {
            function = caller.function("cblas_dcopy", BlasLevel1Descriptors.cblas_dcopy(), false);
            dcopy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_ccopy(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = ccopy;
        if (function == null) {
            function = caller.function("cblas_ccopy", BlasLevel1Descriptors.cblas_ccopy(), false);
            ccopy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zcopy(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = zcopy;
        if (function == null) {
            function = caller.function("cblas_zcopy", BlasLevel1Descriptors.cblas_zcopy(), false);
            zcopy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_saxpy(int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = saxpy;
        if (function == null) {
            function = caller.function("cblas_saxpy", BlasLevel1Descriptors.cblas_saxpy(), false);
            saxpy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.word(1, WordCall.of(alpha));
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
            call.pointer(4, y);
            call.word(5, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_daxpy(int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = daxpy;
        if (function == null) {
            function = caller.function("cblas_daxpy", BlasLevel1Descriptors.cblas_daxpy(), false);
            daxpy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.word(1, WordCall.of(alpha));
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
            call.pointer(4, y);
            call.word(5, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_caxpy(int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = caxpy;
        if (function == null) {
            function = caller.function("cblas_caxpy", BlasLevel1Descriptors.cblas_caxpy(), false);
            caxpy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, alpha);
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
            call.pointer(4, y);
            call.word(5, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zaxpy(int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        WordFunction function = zaxpy;
        if (function == null) {
            function = caller.function("cblas_zaxpy", BlasLevel1Descriptors.cblas_zaxpy(), false);
            zaxpy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, alpha);
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
            call.pointer(4, y);
            call.word(5, WordCall.of(incY));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_sscal(int n, float alpha, MemorySegment x, int incX) {
        boolean ours = !(Math.abs(alpha) > 0);
        WordFunction function = ours ? sscalOurs : sscal;
        if (function == null) {
            function = caller.function(ours ? "cfd_sscal" : "cblas_sscal", BlasLevel1Descriptors.cblas_sscal(), false);
            if (ours) {
                sscalOurs = function;
            } else {
                sscal = function;
            }
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.word(1, WordCall.of(alpha));
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_dscal(int n, double alpha, MemorySegment x, int incX) {
        boolean ours = !(Math.abs(alpha) > 0);
        WordFunction function = ours ? dscalOurs : dscal;
        if (function == null) {
            function = caller.function(ours ? "cfd_dscal" : "cblas_dscal", BlasLevel1Descriptors.cblas_dscal(), false);
            if (ours) {
                dscalOurs = function;
            } else {
                dscal = function;
            }
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.word(1, WordCall.of(alpha));
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_cscal(int n, MemorySegment alpha, MemorySegment x, int incX) {
        boolean ours = Scratch.isZeroOrNaNC(alpha);
        WordFunction function = ours ? cscalOurs : cscal;
        if (function == null) {
            function = caller.function(
                    ours ? "cfd_sscal_complex" : "cblas_cscal", BlasLevel1Descriptors.cblas_cscal(), false);
            if (ours) {
                cscalOurs = function;
            } else {
                cscal = function;
            }
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, alpha);
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zscal(int n, MemorySegment alpha, MemorySegment x, int incX) {
        boolean ours = Scratch.isZeroOrNaNZ(alpha);
        WordFunction function = ours ? zscalOurs : zscal;
        if (function == null) {
            function = caller.function(
                    ours ? "cfd_dscal_complex" : "cblas_zscal", BlasLevel1Descriptors.cblas_zscal(), false);
            if (ours) {
                zscalOurs = function;
            } else {
                zscal = function;
            }
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, alpha);
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_csscal(int n, float alpha, MemorySegment x, int incX) {
        boolean ours = !(Math.abs(alpha) > 0);
        WordFunction function = ours ? csscalOurs : csscal;
        if (function == null) {
            function = caller.function(
                    ours ? "cfd_sscal_complex_by_real" : "cblas_csscal", BlasLevel1Descriptors.cblas_csscal(), false);
            if (ours) {
                csscalOurs = function;
            } else {
                csscal = function;
            }
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.word(1, WordCall.of(alpha));
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zdscal(int n, double alpha, MemorySegment x, int incX) {
        boolean ours = !(Math.abs(alpha) > 0);
        WordFunction function = ours ? zdscalOurs : zdscal;
        if (function == null) {
            function = caller.function(
                    ours ? "cfd_dscal_complex_by_real" : "cblas_zdscal", BlasLevel1Descriptors.cblas_zdscal(), false);
            if (ours) {
                zdscalOurs = function;
            } else {
                zdscal = function;
            }
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.word(1, WordCall.of(alpha));
            call.pointer(2, x);
            call.word(3, WordCall.of(incX));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_srot(int n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s) {
        WordFunction function = srot;
        if (function == null) {
            function = caller.function("cblas_srot", BlasLevel1Descriptors.cblas_srot(), false);
            srot = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.word(5, WordCall.of(c));
            call.word(6, WordCall.of(s));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_drot(int n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s) {
        WordFunction function = drot;
        if (function == null) {
            function = caller.function("cblas_drot", BlasLevel1Descriptors.cblas_drot(), false);
            drot = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.word(5, WordCall.of(c));
            call.word(6, WordCall.of(s));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_csrot(int n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s) {
        WordFunction function = csrot;
        if (function == null) {
            function = caller.function("cblas_csrot", BlasLevel1Descriptors.cblas_csrot(), false);
            csrot = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.word(5, WordCall.of(c));
            call.word(6, WordCall.of(s));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zdrot(int n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s) {
        WordFunction function = zdrot;
        if (function == null) {
            function = caller.function("cblas_zdrot", BlasLevel1Descriptors.cblas_zdrot(), false);
            zdrot = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.word(5, WordCall.of(c));
            call.word(6, WordCall.of(s));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_srotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        WordFunction function = srotg;
        if (function == null) {
            function = caller.function("cblas_srotg", BlasLevel1Descriptors.cblas_srotg(), false);
            srotg = function;
        }
        WordCall call = function.begin();
        try {
            call.pointer(0, a);
            call.pointer(1, b);
            call.pointer(2, c);
            call.pointer(3, s);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_drotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        WordFunction function = drotg;
        if (function == null) {
            function = caller.function("cblas_drotg", BlasLevel1Descriptors.cblas_drotg(), false);
            drotg = function;
        }
        WordCall call = function.begin();
        try {
            call.pointer(0, a);
            call.pointer(1, b);
            call.pointer(2, c);
            call.pointer(3, s);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_crotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        WordFunction function = crotg;
        if (function == null) {
            function = caller.function("cblas_crotg", BlasLevel1Descriptors.cblas_crotg(), false);
            crotg = function;
        }
        WordCall call = function.begin();
        try {
            call.pointer(0, a);
            call.pointer(1, b);
            call.pointer(2, c);
            call.pointer(3, s);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_zrotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        WordFunction function = zrotg;
        if (function == null) {
            function = caller.function("cblas_zrotg", BlasLevel1Descriptors.cblas_zrotg(), false);
            zrotg = function;
        }
        WordCall call = function.begin();
        try {
            call.pointer(0, a);
            call.pointer(1, b);
            call.pointer(2, c);
            call.pointer(3, s);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_srotm(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p) {
        WordFunction function = srotm;
        if (function == null) {
            function = caller.function("cblas_srotm", BlasLevel1Descriptors.cblas_srotm(), false);
            srotm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.pointer(5, p);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_drotm(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p) {
        WordFunction function = drotm;
        if (function == null) {
            function = caller.function("cblas_drotm", BlasLevel1Descriptors.cblas_drotm(), false);
            drotm = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(n));
            call.pointer(1, x);
            call.word(2, WordCall.of(incX));
            call.pointer(3, y);
            call.word(4, WordCall.of(incY));
            call.pointer(5, p);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_srotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, float y, MemorySegment p) {
        WordFunction function = srotmg;
        if (function == null) {
            function = caller.function("cblas_srotmg", BlasLevel1Descriptors.cblas_srotmg(), false);
            srotmg = function;
        }
        WordCall call = function.begin();
        try {
            call.pointer(0, d1);
            call.pointer(1, d2);
            call.pointer(2, x);
            call.word(3, WordCall.of(y));
            call.pointer(4, p);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }

    @Override
    public void cblas_drotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, double y, MemorySegment p) {
        WordFunction function = drotmg;
        if (function == null) {
            function = caller.function("cblas_drotmg", BlasLevel1Descriptors.cblas_drotmg(), false);
            drotmg = function;
        }
        WordCall call = function.begin();
        try {
            call.pointer(0, d1);
            call.pointer(1, d2);
            call.pointer(2, x);
            call.word(3, WordCall.of(y));
            call.pointer(4, p);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        call.run();
    }
}
