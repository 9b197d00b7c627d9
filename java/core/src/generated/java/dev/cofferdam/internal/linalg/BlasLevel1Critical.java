// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM on memory of any kind, which keep it from safepoints: short ones. */
public final class BlasLevel1Critical implements BlasLevel1Calls {
    private final BlasLibrary library;
    private @Nullable MemorySegment sdot;
    private @Nullable MemorySegment ddot;
    private @Nullable MemorySegment cdotu;
    private @Nullable MemorySegment zdotu;
    private @Nullable MemorySegment cdotc;
    private @Nullable MemorySegment zdotc;
    private @Nullable MemorySegment sdsdot;
    private @Nullable MemorySegment dsdot;
    private @Nullable MemorySegment snrm2;
    private @Nullable MemorySegment dnrm2;
    private @Nullable MemorySegment scnrm2;
    private @Nullable MemorySegment dznrm2;
    private @Nullable MemorySegment sasum;
    private @Nullable MemorySegment dasum;
    private @Nullable MemorySegment scasum;
    private @Nullable MemorySegment dzasum;
    private @Nullable MemorySegment isamax;
    private @Nullable MemorySegment idamax;
    private @Nullable MemorySegment icamax;
    private @Nullable MemorySegment izamax;
    private @Nullable MemorySegment sswap;
    private @Nullable MemorySegment dswap;
    private @Nullable MemorySegment cswap;
    private @Nullable MemorySegment zswap;
    private @Nullable MemorySegment scopy;
    private @Nullable MemorySegment dcopy;
    private @Nullable MemorySegment ccopy;
    private @Nullable MemorySegment zcopy;
    private @Nullable MemorySegment saxpy;
    private @Nullable MemorySegment daxpy;
    private @Nullable MemorySegment caxpy;
    private @Nullable MemorySegment zaxpy;
    private @Nullable MemorySegment sscal;
    private @Nullable MemorySegment sscalOurs;
    private @Nullable MemorySegment dscal;
    private @Nullable MemorySegment dscalOurs;
    private @Nullable MemorySegment cscal;
    private @Nullable MemorySegment cscalOurs;
    private @Nullable MemorySegment zscal;
    private @Nullable MemorySegment zscalOurs;
    private @Nullable MemorySegment csscal;
    private @Nullable MemorySegment csscalOurs;
    private @Nullable MemorySegment zdscal;
    private @Nullable MemorySegment zdscalOurs;
    private @Nullable MemorySegment srot;
    private @Nullable MemorySegment drot;
    private @Nullable MemorySegment csrot;
    private @Nullable MemorySegment zdrot;
    private @Nullable MemorySegment srotg;
    private @Nullable MemorySegment drotg;
    private @Nullable MemorySegment crotg;
    private @Nullable MemorySegment zrotg;
    private @Nullable MemorySegment srotm;
    private @Nullable MemorySegment drotm;
    private @Nullable MemorySegment srotmg;
    private @Nullable MemorySegment drotmg;

    public BlasLevel1Critical(BlasLibrary library) {
        this.library = library;
    }

    @Override
    public boolean takesHeap() {
        return true;
    }

    private static final class MH$sdot {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_sdot());
    }

    @Override
    public float cblas_sdot(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = sdot;
        if (function == null) {
            function = library.require("cblas_sdot");
            sdot = function;
        }
        try {
            return (float) MH$sdot.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ddot {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_ddot());
    }

    @Override
    public double cblas_ddot(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = ddot;
        if (function == null) {
            function = library.require("cblas_ddot");
            ddot = function;
        }
        try {
            return (double) MH$ddot.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cdotu {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_cdotu_sub());
    }

    @Override
    public void cblas_cdotu_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot) {
        MemorySegment function = cdotu;
        if (function == null) {
            function = library.require("cblas_cdotu_sub");
            cdotu = function;
        }
        try {
            MH$cdotu.HANDLE.invokeExact(function, n, x, incX, y, incY, dot);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zdotu {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_zdotu_sub());
    }

    @Override
    public void cblas_zdotu_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot) {
        MemorySegment function = zdotu;
        if (function == null) {
            function = library.require("cblas_zdotu_sub");
            zdotu = function;
        }
        try {
            MH$zdotu.HANDLE.invokeExact(function, n, x, incX, y, incY, dot);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cdotc {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_cdotc_sub());
    }

    @Override
    public void cblas_cdotc_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot) {
        MemorySegment function = cdotc;
        if (function == null) {
            function = library.require("cblas_cdotc_sub");
            cdotc = function;
        }
        try {
            MH$cdotc.HANDLE.invokeExact(function, n, x, incX, y, incY, dot);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zdotc {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_zdotc_sub());
    }

    @Override
    public void cblas_zdotc_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot) {
        MemorySegment function = zdotc;
        if (function == null) {
            function = library.require("cblas_zdotc_sub");
            zdotc = function;
        }
        try {
            MH$zdotc.HANDLE.invokeExact(function, n, x, incX, y, incY, dot);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sdsdot {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_sdsdot());
    }

    @Override
    public float cblas_sdsdot(int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = sdsdot;
        if (function == null) {
            function = library.require("cblas_sdsdot");
            sdsdot = function;
        }
        try {
            return (float) MH$sdsdot.HANDLE.invokeExact(function, n, alpha, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dsdot {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_dsdot());
    }

    @Override
    public double cblas_dsdot(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = dsdot;
        if (function == null) {
            function = library.require("cblas_dsdot");
            dsdot = function;
        }
        try {
            return (double) MH$dsdot.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$snrm2 {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_snrm2());
    }

    @Override
    public float cblas_snrm2(int n, MemorySegment x, int incX) {
        MemorySegment function = snrm2;
        if (function == null) {
            function = library.require("cblas_snrm2");
            snrm2 = function;
        }
        try {
            return (float) MH$snrm2.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dnrm2 {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_dnrm2());
    }

    @Override
    public double cblas_dnrm2(int n, MemorySegment x, int incX) {
        MemorySegment function = dnrm2;
        if (function == null) {
            function = library.require("cblas_dnrm2");
            dnrm2 = function;
        }
        try {
            return (double) MH$dnrm2.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$scnrm2 {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_scnrm2());
    }

    @Override
    public float cblas_scnrm2(int n, MemorySegment x, int incX) {
        MemorySegment function = scnrm2;
        if (function == null) {
            function = library.require("cblas_scnrm2");
            scnrm2 = function;
        }
        try {
            return (float) MH$scnrm2.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dznrm2 {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_dznrm2());
    }

    @Override
    public double cblas_dznrm2(int n, MemorySegment x, int incX) {
        MemorySegment function = dznrm2;
        if (function == null) {
            function = library.require("cblas_dznrm2");
            dznrm2 = function;
        }
        try {
            return (double) MH$dznrm2.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sasum {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_sasum());
    }

    @Override
    public float cblas_sasum(int n, MemorySegment x, int incX) {
        MemorySegment function = sasum;
        if (function == null) {
            function = library.require("cblas_sasum");
            sasum = function;
        }
        try {
            return (float) MH$sasum.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dasum {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_dasum());
    }

    @Override
    public double cblas_dasum(int n, MemorySegment x, int incX) {
        MemorySegment function = dasum;
        if (function == null) {
            function = library.require("cblas_dasum");
            dasum = function;
        }
        try {
            return (double) MH$dasum.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$scasum {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_scasum());
    }

    @Override
    public float cblas_scasum(int n, MemorySegment x, int incX) {
        MemorySegment function = scasum;
        if (function == null) {
            function = library.require("cblas_scasum");
            scasum = function;
        }
        try {
            return (float) MH$scasum.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dzasum {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_dzasum());
    }

    @Override
    public double cblas_dzasum(int n, MemorySegment x, int incX) {
        MemorySegment function = dzasum;
        if (function == null) {
            function = library.require("cblas_dzasum");
            dzasum = function;
        }
        try {
            return (double) MH$dzasum.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$isamax {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_isamax());
    }

    @Override
    public long cblas_isamax(int n, MemorySegment x, int incX) {
        MemorySegment function = isamax;
        if (function == null) {
            function = library.require("cfd_siamax");
            isamax = function;
        }
        try {
            return (long) MH$isamax.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$idamax {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_idamax());
    }

    @Override
    public long cblas_idamax(int n, MemorySegment x, int incX) {
        MemorySegment function = idamax;
        if (function == null) {
            function = library.require("cfd_diamax");
            idamax = function;
        }
        try {
            return (long) MH$idamax.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$icamax {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_icamax());
    }

    @Override
    public long cblas_icamax(int n, MemorySegment x, int incX) {
        MemorySegment function = icamax;
        if (function == null) {
            function = library.require("cfd_siamax_complex");
            icamax = function;
        }
        try {
            return (long) MH$icamax.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$izamax {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_izamax());
    }

    @Override
    public long cblas_izamax(int n, MemorySegment x, int incX) {
        MemorySegment function = izamax;
        if (function == null) {
            function = library.require("cfd_diamax_complex");
            izamax = function;
        }
        try {
            return (long) MH$izamax.HANDLE.invokeExact(function, n, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sswap {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_sswap());
    }

    @Override
    public void cblas_sswap(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = sswap;
        if (function == null) {
            function = library.require("cblas_sswap");
            sswap = function;
        }
        try {
            MH$sswap.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dswap {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_dswap());
    }

    @Override
    public void cblas_dswap(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = dswap;
        if (function == null) {
            function = library.require("cblas_dswap");
            dswap = function;
        }
        try {
            MH$dswap.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cswap {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_cswap());
    }

    @Override
    public void cblas_cswap(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = cswap;
        if (function == null) {
            function = library.require("cblas_cswap");
            cswap = function;
        }
        try {
            MH$cswap.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zswap {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_zswap());
    }

    @Override
    public void cblas_zswap(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = zswap;
        if (function == null) {
            function = library.require("cblas_zswap");
            zswap = function;
        }
        try {
            MH$zswap.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$scopy {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_scopy());
    }

    @Override
    public void cblas_scopy(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = scopy;
        if (function == null) {
            function = library.require("cblas_scopy");
            scopy = function;
        }
        try {
            MH$scopy.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dcopy {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_dcopy());
    }

    @Override
    public void cblas_dcopy(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = dcopy;
        if (function == null) {
            function = library.require("cblas_dcopy");
            dcopy = function;
        }
        try {
            MH$dcopy.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$ccopy {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_ccopy());
    }

    @Override
    public void cblas_ccopy(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = ccopy;
        if (function == null) {
            function = library.require("cblas_ccopy");
            ccopy = function;
        }
        try {
            MH$ccopy.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zcopy {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_zcopy());
    }

    @Override
    public void cblas_zcopy(int n, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = zcopy;
        if (function == null) {
            function = library.require("cblas_zcopy");
            zcopy = function;
        }
        try {
            MH$zcopy.HANDLE.invokeExact(function, n, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$saxpy {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_saxpy());
    }

    @Override
    public void cblas_saxpy(int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = saxpy;
        if (function == null) {
            function = library.require("cblas_saxpy");
            saxpy = function;
        }
        try {
            MH$saxpy.HANDLE.invokeExact(function, n, alpha, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$daxpy {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_daxpy());
    }

    @Override
    public void cblas_daxpy(int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = daxpy;
        if (function == null) {
            function = library.require("cblas_daxpy");
            daxpy = function;
        }
        try {
            MH$daxpy.HANDLE.invokeExact(function, n, alpha, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$caxpy {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_caxpy());
    }

    @Override
    public void cblas_caxpy(int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = caxpy;
        if (function == null) {
            function = library.require("cblas_caxpy");
            caxpy = function;
        }
        try {
            MH$caxpy.HANDLE.invokeExact(function, n, alpha, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zaxpy {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_zaxpy());
    }

    @Override
    public void cblas_zaxpy(int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY) {
        MemorySegment function = zaxpy;
        if (function == null) {
            function = library.require("cblas_zaxpy");
            zaxpy = function;
        }
        try {
            MH$zaxpy.HANDLE.invokeExact(function, n, alpha, x, incX, y, incY);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$sscal {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_sscal());
    }

    @Override
    public void cblas_sscal(int n, float alpha, MemorySegment x, int incX) {
        boolean ours = !(Math.abs(alpha) > 0);
        MemorySegment function = ours ? sscalOurs : sscal;
        if (function == null) {
            function = library.require(ours ? "cfd_sscal" : "cblas_sscal");
            if (ours) {
                sscalOurs = function;
            } else {
                sscal = function;
            }
        }
        try {
            MH$sscal.HANDLE.invokeExact(function, n, alpha, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$dscal {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_dscal());
    }

    @Override
    public void cblas_dscal(int n, double alpha, MemorySegment x, int incX) {
        boolean ours = !(Math.abs(alpha) > 0);
        MemorySegment function = ours ? dscalOurs : dscal;
        if (function == null) {
            function = library.require(ours ? "cfd_dscal" : "cblas_dscal");
            if (ours) {
                dscalOurs = function;
            } else {
                dscal = function;
            }
        }
        try {
            MH$dscal.HANDLE.invokeExact(function, n, alpha, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$cscal {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_cscal());
    }

    @Override
    public void cblas_cscal(int n, MemorySegment alpha, MemorySegment x, int incX) {
        boolean ours = Scratch.isZeroOrNaNC(alpha);
        MemorySegment function = ours ? cscalOurs : cscal;
        if (function == null) {
            function = library.require(ours ? "cfd_sscal_complex" : "cblas_cscal");
            if (ours) {
                cscalOurs = function;
            } else {
                cscal = function;
            }
        }
        try {
            MH$cscal.HANDLE.invokeExact(function, n, alpha, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zscal {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_zscal());
    }

    @Override
    public void cblas_zscal(int n, MemorySegment alpha, MemorySegment x, int incX) {
        boolean ours = Scratch.isZeroOrNaNZ(alpha);
        MemorySegment function = ours ? zscalOurs : zscal;
        if (function == null) {
            function = library.require(ours ? "cfd_dscal_complex" : "cblas_zscal");
            if (ours) {
                zscalOurs = function;
            } else {
                zscal = function;
            }
        }
        try {
            MH$zscal.HANDLE.invokeExact(function, n, alpha, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csscal {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_csscal());
    }

    @Override
    public void cblas_csscal(int n, float alpha, MemorySegment x, int incX) {
        boolean ours = !(Math.abs(alpha) > 0);
        MemorySegment function = ours ? csscalOurs : csscal;
        if (function == null) {
            function = library.require(ours ? "cfd_sscal_complex_by_real" : "cblas_csscal");
            if (ours) {
                csscalOurs = function;
            } else {
                csscal = function;
            }
        }
        try {
            MH$csscal.HANDLE.invokeExact(function, n, alpha, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zdscal {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_zdscal());
    }

    @Override
    public void cblas_zdscal(int n, double alpha, MemorySegment x, int incX) {
        boolean ours = !(Math.abs(alpha) > 0);
        MemorySegment function = ours ? zdscalOurs : zdscal;
        if (function == null) {
            function = library.require(ours ? "cfd_dscal_complex_by_real" : "cblas_zdscal");
            if (ours) {
                zdscalOurs = function;
            } else {
                zdscal = function;
            }
        }
        try {
            MH$zdscal.HANDLE.invokeExact(function, n, alpha, x, incX);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$srot {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_srot());
    }

    @Override
    public void cblas_srot(int n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s) {
        MemorySegment function = srot;
        if (function == null) {
            function = library.require("cblas_srot");
            srot = function;
        }
        try {
            MH$srot.HANDLE.invokeExact(function, n, x, incX, y, incY, c, s);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$drot {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_drot());
    }

    @Override
    public void cblas_drot(int n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s) {
        MemorySegment function = drot;
        if (function == null) {
            function = library.require("cblas_drot");
            drot = function;
        }
        try {
            MH$drot.HANDLE.invokeExact(function, n, x, incX, y, incY, c, s);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$csrot {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_csrot());
    }

    @Override
    public void cblas_csrot(int n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s) {
        MemorySegment function = csrot;
        if (function == null) {
            function = library.require("cblas_csrot");
            csrot = function;
        }
        try {
            MH$csrot.HANDLE.invokeExact(function, n, x, incX, y, incY, c, s);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zdrot {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_zdrot());
    }

    @Override
    public void cblas_zdrot(int n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s) {
        MemorySegment function = zdrot;
        if (function == null) {
            function = library.require("cblas_zdrot");
            zdrot = function;
        }
        try {
            MH$zdrot.HANDLE.invokeExact(function, n, x, incX, y, incY, c, s);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$srotg {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_srotg());
    }

    @Override
    public void cblas_srotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        MemorySegment function = srotg;
        if (function == null) {
            function = library.require("cblas_srotg");
            srotg = function;
        }
        try {
            MH$srotg.HANDLE.invokeExact(function, a, b, c, s);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$drotg {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_drotg());
    }

    @Override
    public void cblas_drotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        MemorySegment function = drotg;
        if (function == null) {
            function = library.require("cblas_drotg");
            drotg = function;
        }
        try {
            MH$drotg.HANDLE.invokeExact(function, a, b, c, s);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$crotg {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_crotg());
    }

    @Override
    public void cblas_crotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        MemorySegment function = crotg;
        if (function == null) {
            function = library.require("cblas_crotg");
            crotg = function;
        }
        try {
            MH$crotg.HANDLE.invokeExact(function, a, b, c, s);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$zrotg {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_zrotg());
    }

    @Override
    public void cblas_zrotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s) {
        MemorySegment function = zrotg;
        if (function == null) {
            function = library.require("cblas_zrotg");
            zrotg = function;
        }
        try {
            MH$zrotg.HANDLE.invokeExact(function, a, b, c, s);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$srotm {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_srotm());
    }

    @Override
    public void cblas_srotm(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p) {
        MemorySegment function = srotm;
        if (function == null) {
            function = library.require("cblas_srotm");
            srotm = function;
        }
        try {
            MH$srotm.HANDLE.invokeExact(function, n, x, incX, y, incY, p);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$drotm {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_drotm());
    }

    @Override
    public void cblas_drotm(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p) {
        MemorySegment function = drotm;
        if (function == null) {
            function = library.require("cblas_drotm");
            drotm = function;
        }
        try {
            MH$drotm.HANDLE.invokeExact(function, n, x, incX, y, incY, p);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$srotmg {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_srotmg());
    }

    @Override
    public void cblas_srotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, float y, MemorySegment p) {
        MemorySegment function = srotmg;
        if (function == null) {
            function = library.require("cblas_srotmg");
            srotmg = function;
        }
        try {
            MH$srotmg.HANDLE.invokeExact(function, d1, d2, x, y, p);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static final class MH$drotmg {
        static final MethodHandle HANDLE = Downcalls.critical(BlasLevel1Descriptors.cblas_drotmg());
    }

    @Override
    public void cblas_drotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, double y, MemorySegment p) {
        MemorySegment function = drotmg;
        if (function == null) {
            function = library.require("cblas_drotmg");
            drotmg = function;
        }
        try {
            MH$drotmg.HANDLE.invokeExact(function, d1, d2, x, y, p);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }
}
