/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sums and dot products as if in twice the precision. For double: Sum2 and Dot2
 * of Ogita, Rump and Oishi (SIAM J. Sci. Comput. 26, 2005), in lanes. For float:
 * in double, in which each product is exact.
 */
#include "kernels/numeric/lanes.h"
#include "kernels/numeric/strided.h"
#include "kernels/numeric/twofold.h"

#if defined(CFD_SINGLE)

/* Without y, the sum of x. */
static inline __attribute__((always_inline)) struct twofold in_lanes(int64_t n, const float *x, const float *y) {
    int64_t head = unaligned(n, x, WIDE_WIDTH);
    wide_t sums[PASSES * SUMS];
    for (int pass = 0; pass < PASSES; pass++) {
        wide_t sum[SUMS] = {{0}};
        IN_LANES(SUMS, WIDE_WIDTH, pass, head, n, {
            wide_t term = is_whole ? load_wide(x + at) : load_wide_within(x, at, n, 0);
            if (y) {
                wide_t factor = is_whole ? load_wide(y + at) : load_wide_within(y, at, n, 0);
                sum[k] = wide_times_plus(term, factor, sum[k]);
            } else {
                sum[k] += term;
            }
        });
        EACH_OF(k, SUMS) { sums[pass * SUMS + k] = sum[k]; }
    }
    return (struct twofold){wide_fold(sums, PASSES * SUMS), 0};
}

#else

/* Half the lanes of plain sums: each has a register more for what is lost. */
enum { PAIRS = SUMS / 2 };

struct lost {
    vector_t sum[PASSES * PAIRS], low[PASSES * PAIRS];
};

/* What a + b lost: Knuth's TwoSum, half of it by the units that multiply. */
static inline vector_t lost_of(vector_t a, vector_t b, vector_t sum) {
    vector_t back = minus_by_fma(sum, a);
    return plus_by_fma(minus_by_fma(a, sum - back), b - back);
}

/* Adds up the lanes in halves. */
static inline struct twofold fold_pairs(struct lost *lanes) {
#pragma GCC unroll 8
    for (int half = PASSES * PAIRS / 2; half > 0; half /= 2) {
        EACH_OF(k, half) {
            vector_t a = lanes->sum[k], b = lanes->sum[k + half], sum = a + b;
            lanes->low[k] = (lanes->low[k] + lanes->low[k + half]) + lost_of(a, b, sum);
            lanes->sum[k] = sum;
        }
    }
    vector_t rest = lanes->sum[0], low = lanes->low[0];
#pragma GCC unroll 8
    for (int half = WIDTH / 2; half > 0; half /= 2) {
        vector_t other = exchanged(rest, half), sum = rest + other;
        low = (low + exchanged(low, half)) + lost_of(rest, other, sum);
        rest = sum;
    }
    return (struct twofold){rest[0], low[0]};
}

/* Without y, the sum of x. */
static inline __attribute__((always_inline)) struct twofold in_lanes(int64_t n, const double *x, const double *y) {
    int64_t head = unaligned(n, x, WIDTH);
    struct lost lanes;
    for (int pass = 0; pass < PASSES; pass++) {
        vector_t sum[PAIRS] = {{0}}, low[PAIRS] = {{0}};
        IN_LANES(PAIRS, WIDTH, pass, head, n, {
            vector_t term = is_whole ? load(x + at) : load_within(x, at, n, 0);
            vector_t before = sum[k], error = {0};
            if (y) {
                vector_t factor = is_whole ? load(y + at) : load_within(y, at, n, 0), product = term * factor;
                error = fused(term, factor, -product);
                term = product;
            }
            sum[k] = before + term;
            vector_t lost = lost_of(before, term, sum[k]);
            low[k] += y ? lost + error : lost;
        });
        EACH_OF(k, PAIRS) {
            lanes.sum[pass * PAIRS + k] = sum[k];
            lanes.low[pass * PAIRS + k] = low[k];
        }
    }
    return fold_pairs(&lanes);
}

#endif

static struct twofold block(int64_t n, const real_t *x, const real_t *y) {
    return y ? in_lanes(n, x, y) : in_lanes(n, x, NULL);
}

static inline void accumulate(struct twofold *to, struct twofold block) {
    twofold_add(to, block.high);
    to->low += block.low;
}

static inline void add_sum(struct twofold *to, int64_t n, const real_t *x, int64_t incx) {
    real_t buffer[BLOCK];
    const real_t *first = first_of(n, x, incx);
    for (int64_t i = 0; i < n; i += BLOCK) {
        int64_t count = block_from(i, n);
        accumulate(to, block(count, gathered(first, incx, i, count, buffer), NULL));
    }
}

static inline void add_dot(struct twofold *to, int64_t n, const real_t *x, int64_t incx, const real_t *y,
                           int64_t incy) {
    real_t buffer_x[BLOCK], buffer_y[BLOCK];
    const real_t *first_x = first_of(n, x, incx), *first_y = first_of(n, y, incy);
    for (int64_t i = 0; i < n; i += BLOCK) {
        int64_t count = block_from(i, n);
        accumulate(
            to, block(count, gathered(first_x, incx, i, count, buffer_x), gathered(first_y, incy, i, count, buffer_y)));
    }
}

KERNEL(real_t, sum_compensated)(int64_t n, const real_t *x, int64_t incx) {
    struct twofold sum = {0, 0};
    add_sum(&sum, n, x, incx);
    return (real_t)twofold_value(&sum);
}

KERNEL(void, sum_compensated_add)(double *state, int64_t n, const real_t *x, int64_t incx) {
    add_sum((struct twofold *)state, n, x, incx);
}

KERNEL(real_t, sum_compensated_result)(const double *state) {
    return (real_t)twofold_value((const struct twofold *)state);
}

KERNEL(real_t, dot_compensated)(int64_t n, const real_t *x, int64_t incx, const real_t *y, int64_t incy) {
    struct twofold sum = {0, 0};
    add_dot(&sum, n, x, incx, y, incy);
    return (real_t)twofold_value(&sum);
}

KERNEL(void, dot_compensated_add)
(double *state, int64_t n, const real_t *x, int64_t incx, const real_t *y, int64_t incy) {
    add_dot((struct twofold *)state, n, x, incx, y, incy);
}

KERNEL(real_t, dot_compensated_result)(const double *state) {
    return (real_t)twofold_value((const struct twofold *)state);
}
