/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Vectors of double, whatever the elements are: floats are widened as they are
 * loaded. For results that float could not hold: sums of squares, products.
 */
#ifndef COFFERDAM_NUMERIC_WIDE_H
#define COFFERDAM_NUMERIC_WIDE_H

#include "kernels/numeric/vector.h"

#define WIDE_WIDTH ((int)(VECTOR_BYTES / sizeof(double)))
#define WIDE_LANES 32

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

static inline wide_t load_wide_part(const float *from, int64_t count, double fill) {
    int some = part_of(count, WIDE_WIDTH);
#if VECTOR_BYTES == 64
    __m256 part = _mm256_maskz_loadu_ps(BITS(some), from);
    return _mm512_mask_cvtps_pd(wide_broadcast(fill), BITS(some), part);
#else
    double part[WIDE_WIDTH];
    for (int i = 0; i < WIDE_WIDTH; i++) {
        part[i] = i < some ? (double)from[i] : fill;
    }
    wide_t result;
    memcpy(&result, part, sizeof result);
    return result;
#endif
}

static inline double wide_fold(wide_t *lanes) {
#pragma GCC unroll 16
    for (int half = VECTORS / 2; half > 0; half /= 2) {
#pragma GCC unroll 16
        for (int k = 0; k < half; k++) {
            lanes[k] += lanes[k + half];
        }
    }
    wide_t rest = lanes[0];
    wide_index_t index;
    for (int i = 0; i < WIDE_WIDTH; i++) {
        index[i] = i;
    }
#pragma GCC unroll 16
    for (int half = WIDE_WIDTH / 2; half > 0; half /= 2) {
        rest += __builtin_shuffle(rest, index ^ half);
    }
    return rest[0];
}

#else

static inline wide_t load_wide(const double *from) { return load(from); }

static inline wide_t wide_times_plus(wide_t a, wide_t b, wide_t c) { return times_plus(a, b, c); }

static inline wide_t load_wide_part(const double *from, int64_t count, double fill) {
    return load_part(from, count, fill);
}

static inline double wide_fold(wide_t *lanes) { return fold(lanes); }

#endif

#endif
