/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sums of blocks, added in pairs: level k holds the sum of 2^k blocks, if bit k
 * of their number is set, as in a binary counter. An element's path to the result
 * has as many additions as the number of blocks has binary digits.
 */
#ifndef COFFERDAM_NUMERIC_PAIRWISE_H
#define COFFERDAM_NUMERIC_PAIRWISE_H

#include "kernels/numeric/typed.h"

/* All zero to begin with; lies in a caller's state. */
struct pairs {
    int64_t blocks;
    double level[60];
};

static inline void pairs_add(struct pairs *pairs, real_t block) {
    int k = 0;
    for (int64_t rest = pairs->blocks; rest & 1; rest >>= 1) {
        block = (real_t)pairs->level[k++] + block;
    }
    pairs->level[k] = block;
    pairs->blocks++;
}

static inline real_t pairs_sum(const struct pairs *pairs) {
    real_t sum = 0;
    for (int k = 0; pairs->blocks >> k; k++) {
        if (pairs->blocks >> k & 1) {
            sum = (real_t)pairs->level[k] + sum;
        }
    }
    return sum;
}

#endif
