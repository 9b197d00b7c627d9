/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Functions of CBLAS, of libcofferdam-numerics.so, that are called in place of
 * those of the BLAS in use: libraries do not agree on what these do with NaN. As
 * with kernels.h, each exists for double (cfd_d...) and float (cfd_s...) and for
 * several instruction sets, keeps no state, and may be called by any thread.
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

#endif
