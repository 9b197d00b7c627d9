// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** The C functions, unchecked, under their own names. Where they run is the implementation's affair. */
public interface BlasLevel1Calls extends Calls {
    float cblas_sdot(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    double cblas_ddot(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_cdotu_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot);

    void cblas_zdotu_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot);

    void cblas_cdotc_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot);

    void cblas_zdotc_sub(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment dot);

    float cblas_sdsdot(int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    double cblas_dsdot(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    float cblas_snrm2(int n, MemorySegment x, int incX);

    double cblas_dnrm2(int n, MemorySegment x, int incX);

    float cblas_scnrm2(int n, MemorySegment x, int incX);

    double cblas_dznrm2(int n, MemorySegment x, int incX);

    float cblas_sasum(int n, MemorySegment x, int incX);

    double cblas_dasum(int n, MemorySegment x, int incX);

    float cblas_scasum(int n, MemorySegment x, int incX);

    double cblas_dzasum(int n, MemorySegment x, int incX);

    long cblas_isamax(int n, MemorySegment x, int incX);

    long cblas_idamax(int n, MemorySegment x, int incX);

    long cblas_icamax(int n, MemorySegment x, int incX);

    long cblas_izamax(int n, MemorySegment x, int incX);

    void cblas_sswap(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_dswap(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_cswap(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_zswap(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_scopy(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_dcopy(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_ccopy(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_zcopy(int n, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_saxpy(int n, float alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_daxpy(int n, double alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_caxpy(int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_zaxpy(int n, MemorySegment alpha, MemorySegment x, int incX, MemorySegment y, int incY);

    void cblas_sscal(int n, float alpha, MemorySegment x, int incX);

    void cblas_dscal(int n, double alpha, MemorySegment x, int incX);

    void cblas_cscal(int n, MemorySegment alpha, MemorySegment x, int incX);

    void cblas_zscal(int n, MemorySegment alpha, MemorySegment x, int incX);

    void cblas_csscal(int n, float alpha, MemorySegment x, int incX);

    void cblas_zdscal(int n, double alpha, MemorySegment x, int incX);

    void cblas_srot(int n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s);

    void cblas_drot(int n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s);

    void cblas_csrot(int n, MemorySegment x, int incX, MemorySegment y, int incY, float c, float s);

    void cblas_zdrot(int n, MemorySegment x, int incX, MemorySegment y, int incY, double c, double s);

    void cblas_srotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s);

    void cblas_drotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s);

    void cblas_crotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s);

    void cblas_zrotg(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment s);

    void cblas_srotm(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p);

    void cblas_drotm(int n, MemorySegment x, int incX, MemorySegment y, int incY, MemorySegment p);

    void cblas_srotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, float y, MemorySegment p);

    void cblas_drotmg(MemorySegment d1, MemorySegment d2, MemorySegment x, double y, MemorySegment p);
}
