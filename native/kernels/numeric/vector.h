/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Vectors of real_t as wide as the instruction set has registers. LANES are as many
 * elements whatever that width is, for kernels whose results must not depend on it.
 */
#ifndef COFFERDAM_NUMERIC_VECTOR_H
#define COFFERDAM_NUMERIC_VECTOR_H

#include <stdint.h>
#include <string.h>

#include "kernels/numeric/typed.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#if defined(__AVX512F__)
#define VECTOR_BYTES 64
#elif defined(__AVX2__)
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif

/* Elements of a vector; of a block that is dealt with at a time, and the vectors that hold it. */
#define WIDTH ((int)(VECTOR_BYTES / sizeof(real_t)))
#define LANES ((int)(256 / sizeof(real_t)))
#define VECTORS (256 / VECTOR_BYTES)

typedef real_t vector_t __attribute__((vector_size(VECTOR_BYTES)));
typedef real_t unaligned_vector_t __attribute__((vector_size(VECTOR_BYTES), aligned(sizeof(real_t)), may_alias));
#if defined(CFD_SINGLE)
typedef int32_t mask_t __attribute__((vector_size(VECTOR_BYTES)));
#else
typedef int64_t mask_t __attribute__((vector_size(VECTOR_BYTES)));
#endif

/* Loops over the vectors of a block of lanes are unrolled whole, so that they stay in registers. */
#define FOR_EACH_VECTOR(k) _Pragma("GCC unroll 16") for (int k = 0; k < VECTORS; k++)

static inline vector_t load(const real_t *from) { return *(const unaligned_vector_t *)from; }

/* Keeps the compiler from loading it again for each use. */
static inline vector_t in_register(vector_t value) {
#if VECTOR_BYTES == 64
    __asm__("" : "+v"(value));
#endif
    return value;
}

static inline void store(real_t *to, vector_t value) { *(unaligned_vector_t *)to = value; }

static inline vector_t broadcast(real_t value) { return value - (vector_t){0}; }

static inline vector_t vector_abs(vector_t value) {
#if defined(CFD_SINGLE)
    return (vector_t)((mask_t)value & INT32_MAX);
#else
    return (vector_t)((mask_t)value & INT64_MAX);
#endif
}

#if VECTOR_BYTES == 64 && defined(CFD_SINGLE)
#define NATIVE(operation) _mm512_##operation##_ps
#define BITS(count) ((__mmask16)_bzhi_u32(UINT32_MAX, (unsigned)(count)))
#elif VECTOR_BYTES == 64
#define NATIVE(operation) _mm512_##operation##_pd
#define BITS(count) ((__mmask8)_bzhi_u32(UINT32_MAX, (unsigned)(count)))
#elif VECTOR_BYTES == 32 && defined(CFD_SINGLE)
#define NATIVE(operation) _mm256_##operation##_ps
#elif VECTOR_BYTES == 32
#define NATIVE(operation) _mm256_##operation##_pd
#elif defined(__x86_64__) && defined(CFD_SINGLE)
#define NATIVE(operation) _mm_##operation##_ps
#elif defined(__x86_64__)
#define NATIVE(operation) _mm_##operation##_pd
#endif

/* a b + c, rounded once. */
static inline vector_t fused(vector_t a, vector_t b, vector_t c) {
#if defined(__FMA__)
    return NATIVE(fmadd)(a, b, c);
#else
    vector_t result;
    for (int i = 0; i < WIDTH; i++) {
        result[i] = REAL(fma)(a[i], b[i], c[i]);
    }
    return result;
#endif
}

/* a + b, by the units that multiply, where the machine has others for plain additions, which are busy. */
static inline vector_t plus_by_fma(vector_t a, vector_t b) {
#if defined(__FMA__)
    return NATIVE(fmadd)(a, broadcast(1), b);
#else
    return a + b;
#endif
}

/* a - b, in the same way. */
static inline vector_t minus_by_fma(vector_t a, vector_t b) {
#if defined(__FMA__)
    return NATIVE(fmsub)(a, broadcast(1), b);
#else
    return a - b;
#endif
}

/* a b + c, rounded as the machine does it fastest. */
static inline vector_t times_plus(vector_t a, vector_t b, vector_t c) {
#if defined(__FMA__)
    return fused(a, b, c);
#else
    return a * b + c;
#endif
}

/* The smaller, and b where either is NaN. */
static inline vector_t vector_min(vector_t a, vector_t b) {
#if defined(NATIVE)
    return NATIVE(min)(a, b);
#else
    mask_t less = a < b;
    return (vector_t)((less & (mask_t)a) | (~less & (mask_t)b));
#endif
}

/* The larger, and b where either is NaN. */
static inline vector_t vector_max(vector_t a, vector_t b) {
#if defined(NATIVE)
    return NATIVE(max)(a, b);
#else
    mask_t more = a > b;
    return (vector_t)((more & (mask_t)a) | (~more & (mask_t)b));
#endif
}

/* A bit for each element where the comparison holds. */
#if VECTOR_BYTES == 64 && defined(CFD_SINGLE)
#define WHERE(a, b, comparison) ((unsigned)_mm512_cmp_ps_mask(a, b, comparison))
#elif VECTOR_BYTES == 64
#define WHERE(a, b, comparison) ((unsigned)_mm512_cmp_pd_mask(a, b, comparison))
#elif VECTOR_BYTES == 32
#define WHERE(a, b, comparison) ((unsigned)NATIVE(movemask)(NATIVE(cmp)(a, b, comparison)))
#endif

/* A bit for each element of either that is NaN. */
static inline unsigned where_nan(vector_t a, vector_t b) {
#if defined(WHERE)
    return WHERE(a, b, _CMP_UNORD_Q);
#elif defined(__x86_64__)
    return (unsigned)NATIVE(movemask)(NATIVE(cmpunord)(a, b));
#else
    unsigned found = 0;
    for (int i = 0; i < WIDTH; i++) {
        found |= (unsigned)(a[i] != a[i] || b[i] != b[i]) << i;
    }
    return found;
#endif
}

/* A bit for each element that is equal. */
static inline unsigned where_equal(vector_t a, vector_t b) {
#if defined(WHERE)
    return WHERE(a, b, _CMP_EQ_OQ);
#elif defined(__x86_64__)
    return (unsigned)NATIVE(movemask)(NATIVE(cmpeq)(a, b));
#else
    unsigned found = 0;
    for (int i = 0; i < WIDTH; i++) {
        found |= (unsigned)(a[i] == b[i]) << i;
    }
    return found;
#endif
}

/* A bit for each element that is greater in a. */
static inline unsigned where_greater(vector_t a, vector_t b) {
#if defined(WHERE)
    return WHERE(a, b, _CMP_GT_OQ);
#elif defined(__x86_64__)
    return (unsigned)NATIVE(movemask)(NATIVE(cmpgt)(a, b));
#else
    unsigned found = 0;
    for (int i = 0; i < WIDTH; i++) {
        found |= (unsigned)(a[i] > b[i]) << i;
    }
    return found;
#endif
}

static inline mask_t indices(void) {
    mask_t index;
    for (int i = 0; i < WIDTH; i++) {
        index[i] = i;
    }
    return index;
}

static inline int part_of(int64_t count, int width) { return count < 0 ? 0 : count > width ? width : (int)count; }

/*
 * The elements from `at` on that are among the first n, of which there may be none, and which may begin before the first:
 * reads no others. `fill` in place of those.
 */
static inline vector_t load_within(const real_t *x, int64_t at, int64_t n, real_t fill) {
    int first = part_of(-at, WIDTH), end = part_of(n - at, WIDTH);
#if VECTOR_BYTES == 64
    return NATIVE(mask_loadu)(broadcast(fill), BITS(end) & ~BITS(first), x + at);
#elif VECTOR_BYTES == 32
    mask_t inside = (indices() >= first) & (indices() < end);
    return NATIVE(blendv)(broadcast(fill), NATIVE(maskload)(x + at, (__m256i)inside), (vector_t)inside);
#else
    vector_t part = broadcast(fill);
    for (int i = first; i < end; i++) {
        part[i] = x[at + i];
    }
    return part;
#endif
}

/* The first `count` elements, which may be none, or more than there is room for; reads no others. `fill` for the rest. */
static inline vector_t load_part(const real_t *from, int64_t count, real_t fill) {
    return load_within(from, 0, count, fill);
}

static inline void store_part(real_t *to, vector_t value, int64_t count) {
    int some = part_of(count, WIDTH);
#if VECTOR_BYTES == 64
    NATIVE(mask_storeu)(to, BITS(some), value);
#elif VECTOR_BYTES == 32
    NATIVE(maskstore)(to, (__m256i)(indices() < some), value);
#else
    memcpy(to, &value, (size_t)some * sizeof(real_t));
#endif
}

/* The vector with the two halves of each group of 2*half elements exchanged. */
static inline vector_t exchanged(vector_t value, int half) { return __builtin_shuffle(value, indices() ^ half); }

#endif
