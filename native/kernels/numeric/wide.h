/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Vectors of double, whatever the elements are: floats are widened as they are
 * loaded. For results that float could not hold: sums of squares, products.
 */
#ifndef COFFERDAM_NUMERIC_WIDE_H
#define COFFERDAM_NUMERIC_WIDE_H

#include "kernels/numeric/vector.h"

#define WIDE_WIDTH ((int)(VECTOR_BYTES / sizeof(double)))

typedef double wide_t __attribute__((vector_size(VECTOR_BYTES)));

static inline wide_t wide_broadcast(double value) { return value - (wide_t){0}; }

#if defined(CFD_SINGLE)

typedef float unaligned_narrow_t __attribute__((vector_size(VECTOR_BYTES / 2), aligned(4), may_alias));
typedef float narrow_t __attribute__((vector_size(VECTOR_BYTES / 2)));
typedef int64_t wide_index_t __attribute__((vector_size(VECTOR_BYTES)));

static inline wide_t load_wide(const float *from) {
#if VECTOR_BYTES == 64
    /* GCC up to 12 would convert by halves. */
    return _mm512_cvtps_pd(_mm256_loadu_ps(from));
#else
    return __builtin_convertvector((narrow_t) * (const unaligned_narrow_t *)from, wide_t);
#endif
}

/* a b + c, rounded as the machine does it fastest. */
static inline wide_t wide_times_plus(wide_t a, wide_t b, wide_t c) {
#if VECTOR_BYTES == 64
    return _mm512_fmadd_pd(a, b, c);
#elif defined(__FMA__)
    return _mm256_fmadd_pd(a, b, c);
#else
    return a * b + c;
#endif
}

/* a - b, by the units that multiply: minus_by_fma. */
static inline wide_t wide_minus_by_fma(wide_t a, wide_t b) {
#if VECTOR_BYTES == 64
    return _mm512_fmsub_pd(a, wide_broadcast(1), b);
#elif defined(__FMA__)
    return _mm256_fmsub_pd(a, wide_broadcast(1), b);
#else
    return a - b;
#endif
}

/* As load_within. */
static inline wide_t load_wide_within(const float *x, int64_t at, int64_t n, double fill) {
    int first = part_of(-at, WIDE_WIDTH), end = part_of(n - at, WIDE_WIDTH);
#if VECTOR_BYTES == 64
    __mmask8 inside = BITS(end) & ~BITS(first);
    return _mm512_mask_cvtps_pd(wide_broadcast(fill), inside, _mm256_maskz_loadu_ps(inside, x + at));
#else
    wide_t part = {0};
    for (int i = 0; i < WIDE_WIDTH; i++) {
        part[i] = i >= first && i < end ? (double)x[at + i] : fill;
    }
    return part;
#endif
}

#else

static inline wide_t load_wide(const double *from) { return load(from); }

static inline wide_t wide_times_plus(wide_t a, wide_t b, wide_t c) { return times_plus(a, b, c); }

static inline wide_t wide_minus_by_fma(wide_t a, wide_t b) { return minus_by_fma(a, b); }

static inline wide_t load_wide_within(const double *x, int64_t at, int64_t n, double fill) {
    return load_within(x, at, n, fill);
}

#endif

#endif
