/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Running sums: within 64 bytes in a tree (Sklansky's: the sum of the left half is
 * added to each sum of the right half), from there on one after another.
 */
#include "kernels/numeric/strided.h"
#include "kernels/numeric/vector.h"

enum { PARTS = 64 / VECTOR_BYTES, UNIT = PARTS * WIDTH, UNITS = 8 / PARTS, GROUP = UNITS * UNIT };

#define EACH_PART(k) _Pragma("GCC unroll 4") for (int k = 0; k < PARTS; k++)

/* The vector, with 0 in the left half of each group of 2*half elements. */
static inline __attribute__((always_inline)) vector_t right_halves(vector_t x, int half) {
#if VECTOR_BYTES == 64
    unsigned right = 0;
    for (int i = 0; i < WIDTH; i++) {
        right |= (i & half ? 1u : 0u) << i;
    }
    return NATIVE(maskz_mov)(right, x);
#else
    return (vector_t)((mask_t)x & ((indices() & half) != 0));
#endif
}

/* The running sums of a vector's elements. */
static inline vector_t sums_within(vector_t x) {
#pragma GCC unroll 8
    for (int half = 1; half < WIDTH; half *= 2) {
        vector_t left = right_halves(__builtin_shuffle(x, (indices() & -(2 * half)) | (half - 1)), half);
        x = half == 1 ? plus_by_fma(x, left) : x + left;
    }
    return x;
}

static inline vector_t last_of(vector_t x) { return __builtin_shuffle(x, (indices() & 0) | (WIDTH - 1)); }

static inline void sums_of_unit(vector_t *x) {
    EACH_PART(k) { x[k] = sums_within(x[k]); }
#pragma GCC unroll 2
    for (int half = 1; half < PARTS; half *= 2) {
        EACH_PART(k) {
            if (k & half) {
                x[k] += last_of(x[(k & -(2 * half)) | (half - 1)]);
            }
        }
    }
}

/* Each the sum up to the element before; the first is 0. */
static inline void shift(vector_t *sums) {
    vector_t before = broadcast(0);
    EACH_PART(k) {
        vector_t here = sums[k];
        sums[k] = __builtin_shuffle(before, here, indices() + (WIDTH - 1));
        before = here;
    }
}

/* Of a unit, of which the first n elements are stored; gives the sum so far in all elements. */
static inline __attribute__((always_inline)) vector_t unit(int exclusive, int64_t n, vector_t *sums, real_t *y,
                                                           vector_t before) {
    sums_of_unit(sums);
    vector_t total = last_of(sums[PARTS - 1]);
    if (exclusive) {
        shift(sums);
    }
    EACH_PART(k) {
        vector_t result = plus_by_fma(sums[k], before);
        if (n >= UNIT) {
            store(y + k * WIDTH, result);
        } else {
            store_part(y + k * WIDTH, result, n - k * WIDTH);
        }
    }
    return before + total;
}

static inline real_t contiguous(int exclusive, int64_t n, const real_t *x, real_t *y, real_t carry) {
    vector_t before = broadcast(carry);
    int64_t i = 0;
    for (; i + GROUP <= n; i += GROUP) {
        /* First all loads, once each: some machines take a store for one to where the next load is from. */
        vector_t x_i[UNITS * PARTS];
#pragma GCC unroll 8
        for (int k = 0; k < UNITS * PARTS; k++) {
            x_i[k] = in_register(load(x + i + k * WIDTH));
        }
#pragma GCC unroll 8
        for (int k = 0; k < UNITS; k++) {
            before = unit(exclusive, UNIT, x_i + k * PARTS, y + i + k * UNIT, before);
        }
    }
    for (; i < n; i += UNIT) {
        vector_t rest[PARTS];
        EACH_PART(k) { rest[k] = load_part(x + i + k * WIDTH, n - i - k * WIDTH, 0); }
        before = unit(exclusive, n - i, rest, y + i, before);
    }
    return before[0];
}

static inline void prefix(int exclusive, int64_t n, const real_t *x, int64_t incx, real_t *y, int64_t incy,
                          real_t *carry) {
    if (incx == 1 && incy == 1) {
        *carry = contiguous(exclusive, n, x, y, *carry);
        return;
    }
    real_t buffer[BLOCK], result[BLOCK];
    const real_t *first = first_of(n, x, incx);
    real_t *to = (real_t *)first_of(n, y, incy);
    for (int64_t i = 0; i < n; i += BLOCK) {
        int64_t count = block_from(i, n);
        *carry = contiguous(exclusive, count, gathered(first, incx, i, count, buffer), result, *carry);
        scattered(result, count, to, incy, i);
    }
}

KERNEL(void, prefix_sum)(int64_t n, const real_t *x, int64_t incx, real_t *y, int64_t incy, real_t *carry) {
    prefix(0, n, x, incx, y, incy, carry);
}

KERNEL(void, prefix_sum_exclusive)(int64_t n, const real_t *x, int64_t incx, real_t *y, int64_t incy, real_t *carry) {
    prefix(1, n, x, incx, y, incy, carry);
}
