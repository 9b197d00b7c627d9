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
public final class BandSystemsDescriptors {
    private BandSystemsDescriptors() {}

    public static FunctionDescriptor LAPACKE_sgbsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dgbsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cgbsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zgbsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_sgbtrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dgbtrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cgbtrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zgbtrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_sgbtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dgbtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cgbtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zgbtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_sgbcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_FLOAT,
                ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dgbcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_DOUBLE,
                ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cgbcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_FLOAT,
                ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zgbcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_DOUBLE,
                ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_slangb_work() {
        return FunctionDescriptor.of(
                JAVA_FLOAT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dlangb_work() {
        return FunctionDescriptor.of(
                JAVA_DOUBLE, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_clangb_work() {
        return FunctionDescriptor.of(
                JAVA_FLOAT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zlangb_work() {
        return FunctionDescriptor.of(
                JAVA_DOUBLE, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_spbsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dpbsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cpbsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zpbsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_spbtrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dpbtrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cpbtrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zpbtrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_spbtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dpbtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cpbtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zpbtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_spbcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_FLOAT, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dpbcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cpbcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_FLOAT, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zpbcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_sgtsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dgtsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cgtsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zgtsv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_sgttrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dgttrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cgttrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zgttrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_sgttrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dgttrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cgttrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zgttrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_sgtcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_FLOAT, ADDRESS,
                ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dgtcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE, ADDRESS,
                ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cgtcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_FLOAT, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zgtcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_sptsv_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dptsv_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cptsv_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zptsv_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_spttrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dpttrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cpttrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zpttrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_spttrs_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dpttrs_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cpttrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zpttrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_sptcon_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_FLOAT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dptcon_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cptcon_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_FLOAT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zptcon_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_sppsv_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dppsv_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cppsv_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zppsv_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_spptrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dpptrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cpptrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zpptrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_spptrs_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dpptrs_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cpptrs_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zpptrs_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_sppcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_FLOAT, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dppcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cppcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_FLOAT, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zppcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS);
    }
}
