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
public final class LinearSystemsDescriptors {
    private LinearSystemsDescriptors() {}

    public static FunctionDescriptor LAPACKE_sgesv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dgesv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cgesv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zgesv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_sgetrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dgetrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cgetrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zgetrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_sgetrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dgetrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cgetrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zgetrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_sgetri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dgetri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cgetri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zgetri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_sgecon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, JAVA_FLOAT, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dgecon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cgecon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, JAVA_FLOAT, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zgecon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_slange_work() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dlange_work() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_clange_work() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zlange_work() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_sposv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dposv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cposv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zposv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_spotrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dpotrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cpotrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zpotrf_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_spotrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dpotrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cpotrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zpotrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_spotri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dpotri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_cpotri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zpotri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_spocon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, JAVA_FLOAT, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dpocon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_cpocon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, JAVA_FLOAT, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zpocon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_slansy_work() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dlansy_work() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_clansy_work() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zlansy_work() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_clanhe_work() {
        return FunctionDescriptor.of(JAVA_FLOAT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zlanhe_work() {
        return FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_ssysv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dsysv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_csysv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zsysv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_chesv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zhesv_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT,
                ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_ssytrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dsytrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_csytrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zsytrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_chetrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zhetrf_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_ssytrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dsytrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_csytrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zsytrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_chetrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_zhetrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_ssytri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dsytri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_csytri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zsytri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_chetri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zhetri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_ssycon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_FLOAT, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dsycon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_DOUBLE, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_csycon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_FLOAT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zsycon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_DOUBLE, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_checon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_FLOAT, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zhecon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_DOUBLE, ADDRESS, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_strtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dtrtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_ctrtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_ztrtrs_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_strtri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_dtrtri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_ctrtri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_ztrtri_work() {
        return FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT);
    }

    public static FunctionDescriptor LAPACKE_strcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dtrcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_ctrcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_ztrcon_work() {
        return FunctionDescriptor.of(
                JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS,
                ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_slantr_work() {
        return FunctionDescriptor.of(
                JAVA_FLOAT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_dlantr_work() {
        return FunctionDescriptor.of(
                JAVA_DOUBLE, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_clantr_work() {
        return FunctionDescriptor.of(
                JAVA_FLOAT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    public static FunctionDescriptor LAPACKE_zlantr_work() {
        return FunctionDescriptor.of(
                JAVA_DOUBLE, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }
}
