/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stencils of the nearest neighbours with given coefficients on row-major grids: the inner points; the border is left to
 * its owner. Those over the corners, too: stencil_box.c.
 */
#include "kernels/numeric/typed.h"

#if defined(__FMA__) || defined(__ARM_FEATURE_FMA)
#define TIMES_PLUS(a, b, c) REAL(__builtin_fma)(a, b, c)
#else
#define TIMES_PLUS(a, b, c) ((a) * (b) + (c))
#endif

/* Elements of a line from `begin` on: the additions in the order of the coefficients. */
static inline __attribute__((always_inline)) void stretch(int terms, const real_t *c, const real_t *const *x,
                                                          int64_t begin, int64_t end, real_t *restrict to) {
#pragma GCC ivdep
    for (int64_t j = begin; j < end; j++) {
        real_t sum = c[0] * x[0][j];
#pragma GCC unroll 8
        for (int t = 1; t < terms; t++) {
            sum = TIMES_PLUS(c[t], x[t][j], sum);
        }
        to[j] = sum;
    }
}

/* One line of a sum of `terms` lines, each with its coefficient. A long one is begun where stores meet cache lines. */
static inline __attribute__((always_inline)) void line(int terms, const real_t *coefficients, const real_t *const *from,
                                                       int64_t n, real_t *restrict to) {
    enum { LONG = 256, CACHE_LINE = 64 };
    real_t c[7];
    const real_t *x[7];
    for (int t = 0; t < terms; t++) {
        c[t] = coefficients[t];
        x[t] = from[t];
    }
    int64_t begin = n < LONG ? 0 : (int64_t)(-(uintptr_t)to % CACHE_LINE / sizeof(real_t));
    if (begin > 0) {
        stretch(terms, c, x, 0, begin, to);
    }
    stretch(terms, c, x, begin, n, to);
}

KERNEL(void, stencil5)
(int64_t rows, int64_t columns, const real_t *coefficients, const real_t *x, int64_t ldx, real_t *y, int64_t ldy) {
    for (int64_t i = 1; i + 1 < rows && columns > 2; i++) {
        const real_t *at = x + i * ldx + 1;
        const real_t *from[] = {at - ldx, at - 1, at, at + 1, at + ldx};
        line(5, coefficients, from, columns - 2, y + i * ldy + 1);
    }
}

KERNEL(void, stencil7)
(int64_t planes, int64_t rows, int64_t columns, const real_t *coefficients, const real_t *x, int64_t ldx,
 int64_t plane_x, real_t *y, int64_t ldy, int64_t plane_y) {
    for (int64_t p = 1; p + 1 < planes; p++) {
        for (int64_t i = 1; i + 1 < rows && columns > 2; i++) {
            const real_t *at = x + p * plane_x + i * ldx + 1;
            const real_t *from[] = {at - plane_x, at - ldx, at - 1, at, at + 1, at + ldx, at + plane_x};
            line(7, coefficients, from, columns - 2, y + p * plane_y + i * ldy + 1);
        }
    }
}
