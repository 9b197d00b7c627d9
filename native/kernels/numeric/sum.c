/* SPDX-License-Identifier: Apache-2.0 */
/* Sums of elements and of their absolute values: in lanes within a block, in pairs from block to block. */
#include "kernels/numeric/lanes.h"
#include "kernels/numeric/pairwise.h"
#include "kernels/numeric/strided.h"

static real_t sum_of_block(int64_t n, const real_t *x, int absolute) {
    return absolute ? sum_in_lanes(n, x, 1) : sum_in_lanes(n, x, 0);
}

static inline void add(struct pairs *pairs, int64_t n, const real_t *x, int64_t incx, int absolute) {
    real_t buffer[BLOCK];
    const real_t *first = first_of(n, x, incx);
    for (int64_t i = 0; i < n; i += BLOCK) {
        int64_t count = block_from(i, n);
        pairs_add(pairs, sum_of_block(count, gathered(first, incx, i, count, buffer), absolute));
    }
}

static inline real_t whole(int64_t n, const real_t *x, int64_t incx, int absolute) {
    if (incx == 1 && n <= BLOCK) {
        return sum_of_block(n, x, absolute);
    }
    struct pairs pairs;
    pairs.blocks = 0;
    add(&pairs, n, x, incx, absolute);
    return pairs_sum(&pairs);
}

KERNEL(real_t, sum)(int64_t n, const real_t *x, int64_t incx) { return whole(n, x, incx, 0); }

KERNEL(void, sum_add)(double *state, int64_t n, const real_t *x, int64_t incx) {
    add((struct pairs *)state, n, x, incx, 0);
}

KERNEL(real_t, sum_result)(const double *state) { return pairs_sum((const struct pairs *)state); }

KERNEL(real_t, norm1)(int64_t n, const real_t *x, int64_t incx) { return whole(n, x, incx, 1); }

KERNEL(void, norm1_add)(double *state, int64_t n, const real_t *x, int64_t incx) {
    add((struct pairs *)state, n, x, incx, 1);
}

KERNEL(real_t, norm1_result)(const double *state) { return pairs_sum((const struct pairs *)state); }
