/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Vectors with increments, a block at a time: those whose elements do not stand
 * side by side are gathered into a buffer, so that each kernel has one form.
 */
#ifndef COFFERDAM_NUMERIC_STRIDED_H
#define COFFERDAM_NUMERIC_STRIDED_H

#include "kernels/numeric/typed.h"

/* Where element 0 is: with a negative increment at the far end, as in BLAS. */
static inline const real_t *first_of(int64_t n, const real_t *x, int64_t inc) {
    return inc < 0 && n > 0 ? x - (n - 1) * inc : x;
}

/* The elements from i on, side by side: where they are, or in the buffer. */
static inline const real_t *gathered(const real_t *first, int64_t inc, int64_t i, int64_t count, real_t *buffer) {
    if (inc == 1) {
        return first + i;
    }
    for (int64_t j = 0; j < count; j++) {
        buffer[j] = first[(i + j) * inc];
    }
    return buffer;
}

static inline void scattered(const real_t *buffer, int64_t count, real_t *first, int64_t inc, int64_t i) {
    for (int64_t j = 0; j < count; j++) {
        first[(i + j) * inc] = buffer[j];
    }
}

static inline int64_t block_from(int64_t i, int64_t n) { return n - i < BLOCK ? n - i : BLOCK; }

#endif
