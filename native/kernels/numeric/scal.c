/* SPDX-License-Identifier: Apache-2.0 */
/* Vectors times a number, each product formed: see blas.h. */
#include "cofferdam/blas.h"
#include "kernels/numeric/typed.h"

KERNEL(void, scal)(int n, real_t alpha, real_t *x, int incx) {
    if (incx == 1) {
        for (int64_t i = 0; i < n; i++) {
            x[i] *= alpha;
        }
        return;
    }
    for (int64_t i = 0; incx > 0 && i < n; i++) {
        x[i * incx] *= alpha;
    }
}

KERNEL(void, scal_complex)(int n, const void *alpha, void *x, int incx) {
    const real_t *factor = alpha;
    real_t re = factor[0], im = factor[1], *elements = x;
    for (int64_t i = 0; incx > 0 && i < n; i++) {
        real_t *element = elements + 2 * i * incx, element_re = element[0], element_im = element[1];
        element[0] = re * element_re - im * element_im;
        element[1] = re * element_im + im * element_re;
    }
}

KERNEL(void, scal_complex_by_real)(int n, real_t alpha, void *x, int incx) {
    real_t *elements = x;
    for (int64_t i = 0; incx > 0 && i < n; i++) {
        elements[2 * i * incx] *= alpha;
        elements[2 * i * incx + 1] *= alpha;
    }
}
