/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Uniform and normal numbers from a counter: element i needs nothing but the
 * seed, the stream and i. Many of them at a time, those of even number in other
 * vectors than those of odd number, as the normal ones are made of both.
 */
#include "kernels/numeric/elementary.h"
#include "kernels/numeric/philox_vectors.h"
#include "kernels/numeric/strided.h"

/* Numbers of a block of Philox, and of as many blocks as are computed at a time. */
enum { PER_BLOCK = 16 / sizeof(real_t), CHUNK = ALL_BLOCKS * PER_BLOCK };

/* What holds a number's random bits: of double, the two words. */
#if defined(CFD_SINGLE)
typedef struct {
    mask_t bits;
} random_t;
#else
typedef struct {
    words_t low, high;
} random_t;
#endif

/* Those of even and of odd number; of floats, two of each from a block. */
static inline void random_pairs(const words_t *word, random_t *even, random_t *odd) {
#if defined(CFD_SINGLE)
    even->bits = (mask_t)((word[0] & UINT32_MAX) | word[2] << 32);
    odd->bits = (mask_t)((word[1] & UINT32_MAX) | word[3] << 32);
#else
    *even = (random_t){word[0], word[1]};
    *odd = (random_t){word[2], word[3]};
#endif
}

#if !defined(CFD_SINGLE)
/*
 * (high 2^32 + low + more) 2^-53, low being 21 bits: exact. The words become numbers by standing where a number of known
 * exponent has its lowest bits, 2^20 with those from 2^-32 on, and 1/2 with those from 2^-53 on.
 */
static inline vector_t fraction_and(random_t random, uint64_t more) {
    words_t high = (random.high & UINT32_MAX) | 0x4130000000000000;
    words_t low = ((random.low & UINT32_MAX) >> 11) + (0x3fe0000000000000 + more);
    return ((vector_t)high - 0x1.000008p20) + (vector_t)low;
}
#else
static inline vector_t as_numbers(mask_t integers) { return __builtin_convertvector(integers, vector_t); }

/* Without the sign, which shifts of masks would keep. */
static inline vector_t upper_bits(random_t random) { return as_numbers((random.bits >> 8) & 0xffffff) * 0x1p-24f; }
#endif

/* The upper bits, as many as a real_t has digits, as a fraction in [0, 1). Exact. */
static inline vector_t fraction(random_t random) {
#if defined(CFD_SINGLE)
    return upper_bits(random);
#else
    return fraction_and(random, 0);
#endif
}

/* In (0, 1]. */
static inline vector_t positive_fraction(random_t random) {
#if defined(CFD_SINGLE)
    /* All 32 bits and a half, else the tails would end at 5.8: 24 bits and 9, each exact, rounded once. */
    return upper_bits(random) + as_numbers((random.bits & 0xff) * 2 + 1) * 0x1p-33f;
#else
    return fraction_and(random, 1);
#endif
}

/* Of angles up to pi/4: sin r = r + r^3 (these), cos r = 1 + r^2 (those), z = r^2: fit.py. */
#if defined(CFD_SINGLE)
#define TWO_PI 0x1.921fb6p+2f
static const real_t quarter_sin_terms[] = {-0x1.55554p-3f, 0x1.1105b2p-7f, -0x1.98da08p-13f};
static const real_t quarter_cos_terms[] = {-0x1.0p-1f, 0x1.55553ep-5f, -0x1.6c087ep-10f, 0x1.9933d6p-16f};
#else
#define TWO_PI 0x1.921fb54442d18p+2
static const real_t quarter_sin_terms[] = {
    -0x1.555555555553dp-3, 0x1.111111110eb15p-7,   -0x1.a01a019ab3945p-13,
    0x1.71de34747ed5bp-19, -0x1.ae5db3cbc630ep-26, 0x1.5d64987eca4efp-33,
};
static const real_t quarter_cos_terms[] = {
    -0x1.fffffffffffa3p-2, 0x1.555555554f93ap-5,   -0x1.6c16c16489088p-10,
    0x1.a019f882afcd2p-16, -0x1.27df6b7349a39p-22, 0x1.1b95d2699e53fp-29,
};
#endif

/* x, or -x if the second lowest bit is set. */
static inline real_t with_sign(real_t x, unsigned_t bits) {
    return real_of((bits_t)((unsigned_t)bits_of(x) ^ (bits >> 1 << (8 * sizeof(real_t) - 1))));
}

/* Box and Muller's: from two uniform numbers, the radius and the angle; this as quarters of a turn and what is left. */
static inline void two_normals(real_t radius_from, real_t turns, real_t *first, real_t *second) {
    real_t radius = REAL(__builtin_sqrt)(-2 * usual_log(radius_from));
    real_t shifted = FMA(turns, 4, ROUNDER), quarters = shifted - ROUNDER;
    real_t r = FMA(quarters, (real_t)-0.25, turns) * TWO_PI, z = r * r;
    real_t sine = FMA(r * z, POLYNOMIAL(quarter_sin_terms, z), r);
    real_t cosine = FMA(z, POLYNOMIAL(quarter_cos_terms, z), 1);
    unsigned_t quarter = (unsigned_t)bits_of(shifted);
    /* An odd number of quarters makes one of the other. */
    bits_t exchange = (bits_of(sine) ^ bits_of(cosine)) & (bits_t)(0 - (quarter & 1));
    *first = radius * with_sign(real_of(bits_of(cosine) ^ exchange), quarter + 1);
    *second = radius * with_sign(real_of(bits_of(sine) ^ exchange), quarter);
}

/* Stores them by turns. Even lanes hold the first half of blocks, so that lanes need not be crossed. */
static inline void store_pairs(real_t *to, vector_t even, vector_t odd) {
    enum { IN_LANE = 16 / sizeof(real_t) };
    mask_t low, high;
    for (int i = 0; i < WIDTH; i++) {
        low[i] = i / IN_LANE * IN_LANE + i % IN_LANE / 2 + i % 2 * WIDTH;
        high[i] = low[i] + IN_LANE / 2;
    }
    store(to, __builtin_shuffle(even, odd, low));
    store(to + WIDTH, __builtin_shuffle(even, odd, high));
}

static inline void uniform_chunk(const struct blocks *blocks, real_t *y) {
    EACH_VECTOR(s) {
        random_t even, odd;
        random_pairs(blocks->word[s], &even, &odd);
        store_pairs(y + s * 2 * WIDTH, fraction(even), fraction(odd));
    }
}

static inline void normal_chunk(const struct blocks *blocks, real_t *y) {
    real_t even[CHUNK / 2] __attribute__((aligned(64))), odd[CHUNK / 2] __attribute__((aligned(64)));
    EACH_VECTOR(s) {
        random_t radius, turns;
        random_pairs(blocks->word[s], &radius, &turns);
        store(even + s * WIDTH, positive_fraction(radius));
        store(odd + s * WIDTH, fraction(turns));
    }
#pragma GCC ivdep
    for (int i = 0; i < CHUNK / 2; i++) {
        two_normals(even[i], odd[i], even + i, odd + i);
    }
    EACH_VECTOR(s) { store_pairs(y + s * 2 * WIDTH, load(even + s * WIDTH), load(odd + s * WIDTH)); }
}

/* How many numbers from `number` on, behind `skip` of its block, are computed at a time: no more than there are blocks whose
 * numbers differ in the lowest word alone. */
static inline int64_t at_a_time(uint64_t block, int64_t skip, int64_t n) {
    uint64_t left = ((uint64_t)1 << 32) - (block & UINT32_MAX);
    int64_t count = (left < ALL_BLOCKS ? (int64_t)left * PER_BLOCK : CHUNK) - skip;
    return n < count ? n : count;
}

static inline __attribute__((always_inline)) void fill(int is_normal, int64_t n, uint64_t seed, uint64_t stream,
                                                       int64_t first, real_t *y, int64_t incy) {
    real_t chunk[CHUNK];
    real_t *to = (real_t *)first_of(n, y, incy);
    struct philox philox;
    philox_begin(&philox, seed, stream);
    for (int64_t i = 0; i < n;) {
        uint64_t block = (uint64_t)(first + i) / PER_BLOCK;
        int64_t skip = (first + i) % PER_BLOCK, count = at_a_time(block, skip, n - i);
        real_t *target = incy == 1 && count == CHUNK ? y + i : chunk;
        struct blocks blocks;
        philox_blocks(&philox, block, &blocks);
        if (is_normal) {
            normal_chunk(&blocks, target);
        } else {
            uniform_chunk(&blocks, target);
        }
        if (target == chunk) {
            scattered(chunk + skip, count, to, incy, i);
        }
        i += count;
    }
}

KERNEL(void, uniform)(int64_t n, uint64_t seed, uint64_t stream, int64_t first, real_t *y, int64_t incy) {
    fill(0, n, seed, stream, first, y, incy);
}

KERNEL(void, normal)(int64_t n, uint64_t seed, uint64_t stream, int64_t first, real_t *y, int64_t incy) {
    fill(1, n, seed, stream, first, y, incy);
}
