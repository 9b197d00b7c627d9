/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Uniform and normal numbers from a counter: element i needs nothing but the
 * seed, the stream and i. Several blocks of Philox at a time, one in each 64-bit
 * lane.
 */
#include "kernels/numeric/elementary.h"
#include "kernels/numeric/philox.h"
#include "kernels/numeric/strided.h"
#include "kernels/numeric/vector.h"

/* A number's worth of random bits; numbers of a block of Philox, and of a chunk. */
#if defined(CFD_SINGLE)
typedef uint32_t word_t;
#else
typedef uint64_t word_t;
#endif
enum { PER_BLOCK = 16 / sizeof(word_t), CHUNK = 256 / sizeof(word_t) };

typedef uint64_t words_t __attribute__((vector_size(VECTOR_BYTES)));
typedef uint64_t unaligned_words_t __attribute__((vector_size(VECTOR_BYTES), aligned(4), may_alias));
enum { BLOCKS = VECTOR_BYTES / 8 };

static inline words_t everywhere(uint64_t value) { return value + (words_t){0}; }

/* Of the lower halves. */
static inline words_t product(words_t a, words_t b) {
#if VECTOR_BYTES == 64
    return (words_t)_mm512_mul_epu32((__m512i)a, (__m512i)b);
#elif VECTOR_BYTES == 32
    return (words_t)_mm256_mul_epu32((__m256i)a, (__m256i)b);
#elif defined(__x86_64__)
    return (words_t)_mm_mul_epu32((__m128i)a, (__m128i)b);
#else
    return (a & UINT32_MAX) * (b & UINT32_MAX);
#endif
}

/* BLOCKS blocks, one after the other. The upper halves of lanes are rubbish until the end: products do not look at them. */
static inline void blocks(uint64_t seed, uint64_t stream, uint64_t first, unsigned char *to) {
    words_t number;
    for (int i = 0; i < BLOCKS; i++) {
        number[i] = first + (uint64_t)i;
    }
    words_t c0 = number, c1 = number >> 32, c2 = everywhere(stream), c3 = everywhere(stream >> 32);
    uint32_t k0 = (uint32_t)seed, k1 = (uint32_t)(seed >> 32);
#pragma GCC unroll 10
    for (int round = 0; round < PHILOX_ROUNDS; round++) {
        words_t a = product(c0, everywhere(PHILOX_FACTOR_0)), b = product(c2, everywhere(PHILOX_FACTOR_1));
        c0 = (b >> 32) ^ c1 ^ everywhere(k0);
        c1 = b;
        c2 = (a >> 32) ^ c3 ^ everywhere(k1);
        c3 = a;
        k0 += PHILOX_STEP_0;
        k1 += PHILOX_STEP_1;
    }
    words_t low = (c0 & UINT32_MAX) | c1 << 32, high = (c2 & UINT32_MAX) | c3 << 32, even, odd;
    for (int i = 0; i < BLOCKS; i++) {
        even[i] = (uint64_t)(i / 2 + i % 2 * BLOCKS);
        odd[i] = even[i] + BLOCKS / 2;
    }
    *(unaligned_words_t *)to = __builtin_shuffle(low, high, even);
    *(unaligned_words_t *)(to + VECTOR_BYTES) = __builtin_shuffle(low, high, odd);
}

/* The words of CHUNK numbers, from one that begins a block. */
static inline void words(uint64_t seed, uint64_t stream, uint64_t first, word_t *to) {
    for (int i = 0; i < CHUNK; i += BLOCKS * PER_BLOCK) {
        blocks(seed, stream, (first + (uint64_t)i) / PER_BLOCK, (unsigned char *)(to + i));
    }
}

/* The upper bits, as many as a real_t has digits, as a fraction. Exact; by halves, since not every instruction set
 * converts 64 bits. */
static inline real_t fraction(word_t word) {
#if defined(CFD_SINGLE)
    return (real_t)(int32_t)(word >> 8) * 0x1p-24f;
#else
    uint64_t digits = word >> 11;
    real_t high = real_of((bits_t)(digits >> 32 | 0x4530000000000000)); /* 2^84 + 2^32 times it */
    real_t low = real_of((bits_t)((digits & UINT32_MAX) | 0x4330000000000000));
    return ((high - 0x1.00000001p84) + low) * 0x1p-53;
#endif
}

/* In (0, 1]. */
static inline real_t positive_fraction(word_t word) {
#if defined(CFD_SINGLE)
    /* All 32 bits and a half, else the tails would end at 5.8: 24 bits and 9, each exact, rounded once. */
    return (real_t)(int32_t)(word >> 8) * 0x1p-24f + (real_t)(int32_t)((word & 0xff) * 2 + 1) * 0x1p-33f;
#else
    return fraction(word) + 0x1p-53;
#endif
}

#if defined(CFD_SINGLE)
#define TWO_PI 0x1.921fb6p+2f
#else
#define TWO_PI 0x1.921fb54442d18p+2
#endif

/* Of turns, from -1/4 to 1/4. */
static inline real_t sin_of_turns(real_t turns, bits_t odd) {
    real_t r = turns * TWO_PI, z = r * r;
    real_t sine = REAL(__builtin_fma)(r * z, POLYNOMIAL(sin_terms, z), r);
    return real_of(bits_of(sine) ^ (bits_t)((uint64_t)odd << (8 * sizeof(real_t) - 1)));
}

/* Box and Muller's: from two uniform numbers, the radius and the angle. */
static inline void two_normals(real_t radius_from, real_t turns, real_t *first, real_t *second) {
    real_t radius = REAL(__builtin_sqrt)(-2 * usual_log(radius_from));
    real_t halves = 2 * turns, for_sin = halves + ROUNDER, for_cos = (halves + (real_t)0.5) + ROUNDER;
    real_t k_sin = for_sin - ROUNDER, k_cos = for_cos - ROUNDER;
    *first = radius * sin_of_turns(turns - (k_cos * (real_t)0.5 - (real_t)0.25), bits_of(for_cos));
    *second = radius * sin_of_turns(turns - k_sin * (real_t)0.5, bits_of(for_sin));
}

static inline void uniform_chunk(const word_t *word, real_t *y) {
#pragma GCC ivdep
    for (int i = 0; i < CHUNK; i++) {
        y[i] = fraction(word[i]);
    }
}

static inline void normal_chunk(const word_t *word, real_t *y) {
#pragma GCC ivdep
    for (int i = 0; i < CHUNK; i += 2) {
        two_normals(positive_fraction(word[i]), fraction(word[i + 1]), y + i, y + i + 1);
    }
}

static inline void fill(int is_normal, int64_t n, uint64_t seed, uint64_t stream, int64_t first, real_t *y,
                        int64_t incy) {
    word_t word[CHUNK] __attribute__((aligned(64)));
    real_t chunk[CHUNK];
    real_t *to = (real_t *)first_of(n, y, incy);
    for (int64_t i = 0; i < n;) {
        int64_t skip = (first + i) % PER_BLOCK, count = n - i < CHUNK - skip ? n - i : CHUNK - skip;
        real_t *target = incy == 1 && skip == 0 && count == CHUNK ? y + i : chunk;
        words(seed, stream, (uint64_t)(first + i - skip), word);
        if (is_normal) {
            normal_chunk(word, target);
        } else {
            uniform_chunk(word, target);
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
