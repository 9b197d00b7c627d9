// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;

/** The types of the C functions. A test compares them with what jextract read from the headers. */
public final class BlasLevel1Descriptors {
    private BlasLevel1Descriptors() {}

    public static FunctionDescriptor cblas_sdot() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_ddot() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_cdotu_sub() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor cblas_zdotu_sub() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor cblas_cdotc_sub() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor cblas_zdotc_sub() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor cblas_sdsdot() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, JAVA_FLOAT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_dsdot() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_snrm2() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_dnrm2() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_scnrm2() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_dznrm2() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_sasum() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_dasum() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_scasum() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_dzasum() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_isamax() {
        return FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_idamax() {
        return FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_icamax() {
        return FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_izamax() {
        return FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_sswap() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_dswap() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_cswap() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_zswap() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_scopy() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_dcopy() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_ccopy() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_zcopy() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_saxpy() {
        return FunctionDescriptor.ofVoid(JAVA_INT, JAVA_FLOAT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_daxpy() {
        return FunctionDescriptor.ofVoid(JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_caxpy() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_zaxpy() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_sscal() {
        return FunctionDescriptor.ofVoid(JAVA_INT, JAVA_FLOAT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_dscal() {
        return FunctionDescriptor.ofVoid(JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_cscal() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_zscal() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_csscal() {
        return FunctionDescriptor.ofVoid(JAVA_INT, JAVA_FLOAT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_zdscal() {
        return FunctionDescriptor.ofVoid(JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor cblas_srot() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_FLOAT, JAVA_FLOAT);
    }

    public static FunctionDescriptor cblas_drot() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
    }

    public static FunctionDescriptor cblas_csrot() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_FLOAT, JAVA_FLOAT);
    }

    public static FunctionDescriptor cblas_zdrot() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
    }

    public static FunctionDescriptor cblas_srotg() {
        return FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor cblas_drotg() {
        return FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor cblas_crotg() {
        return FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor cblas_zrotg() {
        return FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor cblas_srotm() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor cblas_drotm() {
        return FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor cblas_srotmg() {
        return FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_FLOAT, ADDRESS);
    }

    public static FunctionDescriptor cblas_drotmg() {
        return FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE, ADDRESS);
    }
}
