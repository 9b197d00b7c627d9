/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Functions of CBLAS, of libcofferdam-numerics.so, that are called in place of
 * those of the BLAS in use: where libraries do not agree on what these do with
 * NaN and infinities, and where these are faster. As with kernels.h, each exists for double (cfd_d...) and float
 * (cfd_s...) and for several instruction sets, keeps no state, and may be called
 * by any thread.
 */
#ifndef COFFERDAM_BLAS_H
#define COFFERDAM_BLAS_H

#include <stddef.h>

#define CFD_BLAS_API __attribute__((visibility("default")))

/*
 * cblas_idamax and cblas_isamax: where the element of the greatest absolute value is, from 0; the first of several. What
 * Netlib's reference says (BLAS/SRC/idamax.f): it begins with the first element and goes on to one that is greater, so
 * that NaN in the first place is the greatest, and NaN in another place is none. n < 1, incx < 1: 0.
 */
CFD_BLAS_API size_t cfd_diamax(int n, const double *x, int incx);
CFD_BLAS_API size_t cfd_siamax(int n, const float *x, int incx);

/*
 * cblas_izamax and cblas_icamax: the same of |re| + |im|, added up in the type of the elements (dcabs1.f), n and incx
 * counting complex elements.
 */
CFD_BLAS_API size_t cfd_diamax_complex(int n, const void *x, int incx);
CFD_BLAS_API size_t cfd_siamax_complex(int n, const void *x, int incx);

/*
 * cblas_dscal and cblas_sscal: x = alpha x. Every product is formed, so that 0 times infinity or NaN is NaN, as Netlib's
 * reference has it (BLAS/SRC/dscal.f); libraries clear the vector where alpha is 0, which is when these are called. n < 1, incx < 1: nothing.
 */
CFD_BLAS_API void cfd_dscal(int n, double alpha, double *x, int incx);
CFD_BLAS_API void cfd_sscal(int n, float alpha, float *x, int incx);

/* cblas_zscal and cblas_cscal: the same for complex numbers, by complex products (zscal.f). */
CFD_BLAS_API void cfd_dscal_complex(int n, const void *alpha, void *x, int incx);
CFD_BLAS_API void cfd_sscal_complex(int n, const void *alpha, void *x, int incx);

/* cblas_zdscal and cblas_csscal: each part times a real number (zdscal.f). */
CFD_BLAS_API void cfd_dscal_complex_by_real(int n, double alpha, void *x, int incx);
CFD_BLAS_API void cfd_sscal_complex_by_real(int n, float alpha, void *x, int incx);

/*
 * cblas_dgemv and cblas_sgemv with increments of 1, which is when these are called, and in place of the OpenBLAS that comes
 * along only: y = alpha op(A) x + beta y. On the calling thread. Where beta is 0, y is not read; where alpha is 0,
 * neither A nor x. The columns of a column-major matrix are read eight at a time, each from its beginning to its end,
 * in pieces of 2048 rows. m < 1, n < 1: nothing.
 */
CFD_BLAS_API void cfd_dgemv(int order, int trans, int m, int n, double alpha, const double *a, int lda, const double *x,
                            int incx, double beta, double *y, int incy);
CFD_BLAS_API void cfd_sgemv(int order, int trans, int m, int n, float alpha, const float *a, int lda, const float *x,
                            int incx, float beta, float *y, int incy);

#endif
