/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sums and dot products as if in twice the precision. For double: Sum2 and Dot2
 * of Ogita, Rump and Oishi (SIAM J. Sci. Comput. 26, 2005), in lanes. For float:
 * in double, in which each product is exact.
 */
#include "kernels/numeric/strided.h"
#include "kernels/numeric/twofold.h"
#include "kernels/numeric/wide.h"

#if defined(CFD_SINGLE)

/* Without y, the sum of x. */
static inline struct twofold block(int64_t n, const float *x, const float *y) {
    wide_t sum[VECTORS] = {{0}};
    int64_t i = 0;
    for (; i + WIDE_LANES <= n; i += WIDE_LANES) {
        FOR_EACH_VECTOR(k) {
            wide_t term = load_wide(x + i + k * WIDE_WIDTH);
            sum[k] = y ? wide_times_plus(term, load_wide(y + i + k * WIDE_WIDTH), sum[k]) : sum[k] + term;
        }
    }
    if (i < n) {
        FOR_EACH_VECTOR(k) {
            int64_t rest = n - i - k * WIDE_WIDTH;
            wide_t term = load_wide_part(x + i + k * WIDE_WIDTH, rest, 0);
            sum[k] += y ? term * load_wide_part(y + i + k * WIDE_WIDTH, rest, 0) : term;
        }
    }
    return (struct twofold){wide_fold(sum), 0};
}

#else

/* Half the lanes of plain sums: each has a register more for what is lost. */
enum { SUMS = VECTORS / 2 };

struct lost {
    vector_t sum[SUMS], low[SUMS];
};

static inline void add_vector(struct lost *to, int k, vector_t value) {
    vector_t sum = to->sum[k] + value;
    vector_t back = sum - to->sum[k];
    to->low[k] += (to->sum[k] - (sum - back)) + (value - back);
    to->sum[k] = sum;
}

static inline void add_product(struct lost *to, int k, vector_t x, vector_t y) {
    vector_t product = x * y;
    vector_t error = fused(x, y, -product);
    add_vector(to, k, product);
    to->low[k] += error;
}

/* Adds up the lanes in halves, as fold does. */
static inline struct twofold fold_twofold(struct lost *lanes) {
#pragma GCC unroll 16
    for (int half = SUMS / 2; half > 0; half /= 2) {
#pragma GCC unroll 16
        for (int k = 0; k < half; k++) {
            add_vector(lanes, k, lanes->sum[k + half]);
            lanes->low[k] += lanes->low[k + half];
        }
    }
#pragma GCC unroll 16
    for (int half = WIDTH / 2; half > 0; half /= 2) {
        vector_t low = exchanged(lanes->low[0], half);
        add_vector(lanes, 0, exchanged(lanes->sum[0], half));
        lanes->low[0] += low;
    }
    return (struct twofold){lanes->sum[0][0], lanes->low[0][0]};
}

static inline struct twofold block(int64_t n, const double *x, const double *y) {
    struct lost lanes = {{{0}}, {{0}}};
    int64_t i = 0;
    for (; i + SUMS * WIDTH <= n; i += SUMS * WIDTH) {
#pragma GCC unroll 16
        for (int k = 0; k < SUMS; k++) {
            if (y) {
                add_product(&lanes, k, load(x + i + k * WIDTH), load(y + i + k * WIDTH));
            } else {
                add_vector(&lanes, k, load(x + i + k * WIDTH));
            }
        }
    }
    if (i < n) {
#pragma GCC unroll 16
        for (int k = 0; k < SUMS; k++) {
            int64_t rest = n - i - k * WIDTH;
            if (y) {
                add_product(&lanes, k, load_part(x + i + k * WIDTH, rest, 0), load_part(y + i + k * WIDTH, rest, 0));
            } else {
                add_vector(&lanes, k, load_part(x + i + k * WIDTH, rest, 0));
            }
        }
    }
    return fold_twofold(&lanes);
}

#endif

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
