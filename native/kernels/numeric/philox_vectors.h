/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Many blocks of Philox at a time: one in each 64-bit lane, and several vectors
 * side by side, since each product waits for the one before.
 */
#ifndef COFFERDAM_NUMERIC_PHILOX_VECTORS_H
#define COFFERDAM_NUMERIC_PHILOX_VECTORS_H

#include "kernels/numeric/philox.h"
#include "kernels/numeric/vector.h"

typedef uint64_t words_t __attribute__((vector_size(VECTOR_BYTES)));

/* Blocks in a vector; vectors at a time, as registers are enough for; blocks at a time. */
enum { BLOCKS = VECTOR_BYTES / 8, SIDE_BY_SIDE = VECTOR_BYTES == 64 ? 4 : 3, ALL_BLOCKS = SIDE_BY_SIDE * BLOCKS };

#define EACH_VECTOR(s) _Pragma("GCC unroll 4") for (int s = 0; s < SIDE_BY_SIDE; s++)

/* The four words of blocks, each in the lower half of a lane, whose upper half is rubbish. */
struct blocks {
    words_t word[SIDE_BY_SIDE][4];
};

/* A sequence: what is the same for all of its blocks. */
struct philox {
    uint64_t seed, stream;
    words_t key[PHILOX_ROUNDS][2];
};

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

static inline void philox_begin(struct philox *philox, uint64_t seed, uint64_t stream) {
    uint32_t k0 = (uint32_t)seed, k1 = (uint32_t)(seed >> 32);
    philox->seed = seed;
    philox->stream = stream;
    for (int round = 0; round < PHILOX_ROUNDS; round++) {
        philox->key[round][0] = everywhere(k0);
        philox->key[round][1] = everywhere(k1);
        k0 += PHILOX_STEP_0;
        k1 += PHILOX_STEP_1;
    }
}

/* Which block of a vector is in a lane: so that the even lanes have the first half of them. */
static inline words_t block_of_lane(void) {
    words_t block;
    for (int lane = 0; lane < BLOCKS; lane++) {
        block[lane] = (uint64_t)(lane / 2 + lane % 2 * (BLOCKS / 2));
    }
    return block;
}

/*
 * The blocks from `first` on, of whose numbers only the lowest word may differ. So the first round's product with the
 * stream and the second's with what comes of it are one for all blocks, and the other product of the first round goes
 * from block to block in equal steps.
 */
static inline void philox_blocks(const struct philox *philox, uint64_t first, struct blocks *blocks) {
    uint32_t k0 = (uint32_t)philox->seed, k1 = (uint32_t)(philox->seed >> 32);
    uint64_t of_stream = (philox->stream & UINT32_MAX) * PHILOX_FACTOR_1;
    uint64_t of_that = (uint64_t)((uint32_t)(of_stream >> 32) ^ (uint32_t)(first >> 32) ^ k0) * PHILOX_FACTOR_0;
    words_t step = everywhere((uint64_t)BLOCKS * PHILOX_FACTOR_0);
    words_t of_number = everywhere((first & UINT32_MAX) * PHILOX_FACTOR_0) + block_of_lane() * PHILOX_FACTOR_0;
    words_t c0[SIDE_BY_SIDE], c1[SIDE_BY_SIDE], c2[SIDE_BY_SIDE], c3[SIDE_BY_SIDE];
    EACH_VECTOR(s) {
        words_t a = of_number,
                b = product((a >> 32) ^ everywhere((philox->stream >> 32) ^ k1), everywhere(PHILOX_FACTOR_1));
        c0[s] = (b >> 32) ^ everywhere((uint32_t)of_stream ^ (uint32_t)(k0 + PHILOX_STEP_0));
        c1[s] = b;
        c2[s] = a ^ everywhere((of_that >> 32) ^ (uint32_t)(k1 + PHILOX_STEP_1));
        c3[s] = everywhere(of_that);
        of_number += step;
    }
#pragma GCC unroll 10
    for (int round = 2; round < PHILOX_ROUNDS; round++) {
        EACH_VECTOR(s) {
            words_t a = product(c0[s], everywhere(PHILOX_FACTOR_0)), b = product(c2[s], everywhere(PHILOX_FACTOR_1));
            c0[s] = (b >> 32) ^ (c1[s] ^ philox->key[round][0]);
            c1[s] = b;
            c2[s] = (a >> 32) ^ (c3[s] ^ philox->key[round][1]);
            c3[s] = a;
        }
    }
    EACH_VECTOR(s) {
        blocks->word[s][0] = c0[s];
        blocks->word[s][1] = c1[s];
        blocks->word[s][2] = c2[s];
        blocks->word[s][3] = c3[s];
    }
}

#endif
