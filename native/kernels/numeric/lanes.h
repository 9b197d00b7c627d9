/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sums of a block in lanes, the same to the last bit whatever the width of vectors
 * is and wherever the block lies: so many sums as R vectors of 64 bytes hold,
 * element i being added to sum i mod that, in order; then sums are folded in halves.
 *
 * Narrower vectors go through the block several times, each time for the R of them
 * that stay in registers. Vectors are loaded from where they cross no cache line, so
 * that what is before the first such place goes first, to the last of the sums:
 * this turns the sums round, and folding in halves pairs the same ones as before.
 */
#ifndef COFFERDAM_NUMERIC_LANES_H
#define COFFERDAM_NUMERIC_LANES_H

#include "kernels/numeric/wide.h"

enum { PASSES = 64 / VECTOR_BYTES };

#define EACH_OF(k, count) _Pragma("GCC unroll 32") for (int k = 0; k < (count); k++)

/* Elements before the first that vectors of so many elements are loaded from; none, if a block is too short to repay it. */
static inline int64_t unaligned(int64_t n, const real_t *x, int width) {
    enum { SHORT = 128 };
    return n < SHORT ? 0 : (int64_t)(-((uintptr_t)x / sizeof(real_t)) % (uintptr_t)width);
}

/*
 * Goes through a block of n elements in one pass. For each vector whose sums are among the r in registers: the statements,
 * for which k is its number among these and `at` its first element; if it is not whole, it reaches beyond the n.
 */
#define IN_LANES(r, width, pass, head, n, ...)                                  \
    do {                                                                        \
        int64_t group = (head) + (pass) * (r) * (width);                        \
        if ((head) > 0 && (pass) == PASSES - 1) {                               \
            enum { k = (r)-1, is_whole = 0 };                                   \
            int64_t at = (head) - (width);                                      \
            __VA_ARGS__                                                         \
        }                                                                       \
        for (; group + (r) * (width) <= (n); group += PASSES * (r) * (width)) { \
            EACH_OF(k, r) {                                                     \
                enum { is_whole = 1 };                                          \
                int64_t at = group + k * (width);                               \
                __VA_ARGS__                                                     \
            }                                                                   \
        }                                                                       \
        EACH_OF(k, r) {                                                         \
            enum { is_whole = 0 };                                              \
            int64_t at = group + k * (width);                                   \
            if (at >= (n)) {                                                    \
                break;                                                          \
            }                                                                   \
            __VA_ARGS__                                                         \
        }                                                                       \
    } while (0)

/* Adds up sums in halves: sum j and the one half of all further, and so on. */
#define FOLD(name, type, indices_t, number)                                             \
    static inline __attribute__((always_inline)) number name(type *sums, int vectors) { \
        enum { COUNT = (int)(sizeof(type) / sizeof(number)) };                          \
        indices_t index;                                                                \
        for (int i = 0; i < COUNT; i++) {                                               \
            index[i] = i;                                                               \
        }                                                                               \
        _Pragma("GCC unroll 8") for (int half = vectors / 2; half > 0; half /= 2) {     \
            EACH_OF(k, half) { sums[k] += sums[k + half]; }                             \
        }                                                                               \
        type rest = sums[0];                                                            \
        _Pragma("GCC unroll 8") for (int half = COUNT / 2; half > 0; half /= 2) {       \
            rest += __builtin_shuffle(rest, index ^ half);                              \
        }                                                                               \
        return rest[0];                                                                 \
    }

FOLD(fold, vector_t, mask_t, real_t)
#if defined(CFD_SINGLE)
FOLD(wide_fold, wide_t, wide_index_t, double)
#else
#define wide_fold fold
#endif

enum { SUMS = 8 };

static inline __attribute__((always_inline)) real_t sum_in_lanes(int64_t n, const real_t *x, int absolute) {
    int64_t head = unaligned(n, x, WIDTH);
    vector_t sums[PASSES * SUMS];
    for (int pass = 0; pass < PASSES; pass++) {
        vector_t sum[SUMS] = {{0}};
        IN_LANES(SUMS, WIDTH, pass, head, n, {
            vector_t term = is_whole ? load(x + at) : load_within(x, at, n, 0);
            sum[k] += absolute ? vector_abs(term) : term;
        });
        EACH_OF(k, SUMS) { sums[pass * SUMS + k] = sum[k]; }
    }
    return fold(sums, PASSES * SUMS);
}

#endif
