/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Running sums. Within LANES elements in a tree (Sklansky's: the sum of the left
 * half is added to each sum of the right half), from there on as two numbers, the
 * second of which holds what the first has lost.
 */
#include "kernels/numeric/strided.h"
#include "kernels/numeric/vector.h"

struct running {
    real_t high, low;
};

static inline void run_on(struct running *sum, real_t value) {
    real_t high = sum->high + value, back = high - sum->high;
    sum->low += (sum->high - (high - back)) + (value - back);
    sum->high = high;
}

static inline real_t run_to(const struct running *sum) {
    real_t value = sum->high + sum->low;
    return value - value == 0 ? value : sum->high;
}

/* The running sums of a vector's elements. */
static inline vector_t sums_within(vector_t x) {
    mask_t index = indices();
#pragma GCC unroll 8
    for (int half = 1; half < WIDTH; half *= 2) {
        vector_t left = __builtin_shuffle(x, (index & -(2 * half)) | (half - 1));
        x += (vector_t)((mask_t)left & ((index & half) != 0));
    }
    return x;
}

/* Of LANES elements; gives the last. */
static inline real_t sums_of_lanes(vector_t *x) {
    mask_t last = (indices() & 0) | (WIDTH - 1);
    FOR_EACH_VECTOR(k) { x[k] = sums_within(x[k]); }
#pragma GCC unroll 8
    for (int half = 1; half < VECTORS; half *= 2) {
#pragma GCC unroll 16
        for (int k = 0; k < VECTORS; k++) {
            if (k & half) {
                x[k] += __builtin_shuffle(x[(k & -(2 * half)) | (half - 1)], last);
            }
        }
    }
    return x[VECTORS - 1][WIDTH - 1];
}

/* Each the sum up to the element before; the first is 0. */
static inline void shift(vector_t *sums) {
    vector_t before = broadcast(0);
    FOR_EACH_VECTOR(k) {
        vector_t here = sums[k];
        sums[k] = __builtin_shuffle(before, here, indices() + (WIDTH - 1));
        before = here;
    }
}

static inline void give(int exclusive, vector_t *sums, struct running *carry, real_t last, int64_t n, real_t *y) {
    vector_t before = broadcast(run_to(carry));
    if (exclusive) {
        shift(sums);
    }
    if (n >= LANES) {
        FOR_EACH_VECTOR(k) { store(y + k * WIDTH, sums[k] + before); }
    } else {
        FOR_EACH_VECTOR(k) { store_part(y + k * WIDTH, sums[k] + before, n - k * WIDTH); }
    }
    run_on(carry, last);
}

static inline void contiguous(int exclusive, int64_t n, const real_t *x, real_t *y, struct running *carry) {
    int64_t i = 0;
    for (; i + LANES <= n; i += LANES) {
        vector_t sums[VECTORS];
        FOR_EACH_VECTOR(k) { sums[k] = load(x + i + k * WIDTH); }
        real_t last = sums_of_lanes(sums);
        give(exclusive, sums, carry, last, LANES, y + i);
    }
    if (i < n) {
        vector_t sums[VECTORS];
        FOR_EACH_VECTOR(k) { sums[k] = load_part(x + i + k * WIDTH, n - i - k * WIDTH, 0); }
        real_t last = sums_of_lanes(sums);
        give(exclusive, sums, carry, last, n - i, y + i);
    }
}

static inline void prefix(int exclusive, int64_t n, const real_t *x, int64_t incx, real_t *y, int64_t incy,
                          real_t *carry) {
    struct running sum = {carry[0], carry[1]};
    if (incx == 1 && incy == 1) {
        contiguous(exclusive, n, x, y, &sum);
    } else {
        real_t buffer[BLOCK], result[BLOCK];
        const real_t *first = first_of(n, x, incx);
        real_t *to = (real_t *)first_of(n, y, incy);
        for (int64_t i = 0; i < n; i += BLOCK) {
            int64_t count = block_from(i, n);
            contiguous(exclusive, count, gathered(first, incx, i, count, buffer), result, &sum);
            scattered(result, count, to, incy, i);
        }
    }
    carry[0] = sum.high;
    carry[1] = sum.low;
}

KERNEL(void, prefix_sum)(int64_t n, const real_t *x, int64_t incx, real_t *y, int64_t incy, real_t *carry) {
    prefix(0, n, x, incx, y, incy, carry);
}

KERNEL(void, prefix_sum_exclusive)(int64_t n, const real_t *x, int64_t incx, real_t *y, int64_t incy, real_t *carry) {
    prefix(1, n, x, incx, y, incy, carry);
}
