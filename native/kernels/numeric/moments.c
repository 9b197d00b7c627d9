/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Mean and sum of squared deviations, memory being read once: doubles a block at
 * a time, and that again from the cache, while floats need no second look. Blocks
 * are joined in pairs by the formula of Chan, Golub and LeVeque (The American
 * Statistician 37, 1983). In double throughout.
 */
#include "kernels/numeric/strided.h"
#include "kernels/numeric/wide.h"

struct moments {
    double count, mean, squares;
};

/* As struct pairs has it: level k holds 2^k blocks. */
struct levels {
    int64_t blocks;
    struct moments level[60];
};

static inline struct moments join(struct moments a, struct moments b) {
    if (b.count == 0) {
        return a;
    }
    double count = a.count + b.count, distance = b.mean - a.mean, part = b.count / count;
    return (struct moments){count, a.mean + distance * part,
                            a.squares + b.squares + distance * distance * a.count * part};
}

/* Elements that do not stay in the first cache. */
enum { LONG = 2 * BLOCK };

#if defined(CFD_SINGLE)

/*
 * Once through: deviations from the first element, whose squares are not more than the block's sum of squared deviations
 * times its length too large, and doubles have 29 digits to spare for that.
 */
static inline struct moments moments_of_block(int64_t n, const float *x, int is_long) {
    (void)is_long;
    double near = x[0];
    wide_t sum[VECTORS] = {{0}}, squares[VECTORS] = {{0}}, start = wide_broadcast(near);
    int64_t i = 0;
    for (; i + WIDE_LANES <= n; i += WIDE_LANES) {
        FOR_EACH_VECTOR(k) {
            wide_t deviation = load_wide(x + i + k * WIDE_WIDTH) - start;
            sum[k] += deviation;
            squares[k] = wide_times_plus(deviation, deviation, squares[k]);
        }
    }
    if (i < n) {
        FOR_EACH_VECTOR(k) {
            wide_t deviation = load_wide_part(x + i + k * WIDE_WIDTH, n - i - k * WIDE_WIDTH, near) - start;
            sum[k] += deviation;
            squares[k] = wide_times_plus(deviation, deviation, squares[k]);
        }
    }
    double rest = wide_fold(sum), correction = rest / (double)n, deviations = wide_fold(squares) - rest * correction;
    return (struct moments){(double)n, near + correction, deviations < 0 ? 0 : deviations};
}

#else

/* In a long vector the next block is fetched while this one is gone through again, so that memory never waits. */
enum { AHEAD = BLOCK, LINE = 64 / sizeof(double) };

static inline double sum_of_block(int64_t n, const double *x) {
    vector_t sum[VECTORS] = {{0}};
    int64_t i = 0;
    for (; i + LANES <= n; i += LANES) {
        FOR_EACH_VECTOR(k) { sum[k] += load(x + i + k * WIDTH); }
    }
    if (i < n) {
        FOR_EACH_VECTOR(k) { sum[k] += load_part(x + i + k * WIDTH, n - i - k * WIDTH, 0); }
    }
    return fold(sum);
}

/* The deviations from the mean as it was rounded do not quite add up to 0: what they do add up to corrects both. */
static inline __attribute__((always_inline)) struct moments moments_at(int64_t n, const double *x, int is_long) {
    double near = sum_of_block(n, x) / (double)n;
    vector_t sum[VECTORS] = {{0}}, squares[VECTORS] = {{0}}, mean = broadcast(near);
    int64_t i = 0;
    for (; i + LANES <= n; i += LANES) {
        if (is_long) {
#pragma GCC unroll 4
            for (int k = 0; k < LANES; k += LINE) {
                __builtin_prefetch(x + i + AHEAD + k);
            }
        }
        FOR_EACH_VECTOR(k) {
            vector_t deviation = load(x + i + k * WIDTH) - mean;
            sum[k] += deviation;
            squares[k] = times_plus(deviation, deviation, squares[k]);
        }
    }
    if (i < n) {
        FOR_EACH_VECTOR(k) {
            vector_t deviation = load_part(x + i + k * WIDTH, n - i - k * WIDTH, near) - mean;
            sum[k] += deviation;
            squares[k] = times_plus(deviation, deviation, squares[k]);
        }
    }
    double rest = fold(sum), correction = rest / (double)n;
    return (struct moments){(double)n, near + correction, fold(squares) - rest * correction};
}

static inline struct moments moments_of_block(int64_t n, const double *x, int is_long) {
    return is_long ? moments_at(n, x, 1) : moments_at(n, x, 0);
}

#endif

static inline void add(struct levels *to, int64_t n, const real_t *x, int64_t incx) {
    real_t buffer[BLOCK];
    const real_t *first = first_of(n, x, incx);
    for (int64_t i = 0; i < n; i += BLOCK) {
        int64_t count = block_from(i, n);
        struct moments block = moments_of_block(count, gathered(first, incx, i, count, buffer), n > LONG);
        int k = 0;
        for (int64_t rest = to->blocks; rest & 1; rest >>= 1) {
            block = join(to->level[k++], block);
        }
        to->level[k] = block;
        to->blocks++;
    }
}

static inline void give(const struct levels *from, double *result) {
    struct moments all = {0, (double)NAN, (double)NAN};
    for (int k = 0; from->blocks >> k; k++) {
        if (from->blocks >> k & 1) {
            all = join(from->level[k], all);
        }
    }
    result[0] = all.count;
    result[1] = all.mean;
    result[2] = all.squares < 0 ? 0 : all.squares;
}

KERNEL(void, moments)(int64_t n, const real_t *x, int64_t incx, double *result) {
    struct levels levels;
    levels.blocks = 0;
    add(&levels, n, x, incx);
    give(&levels, result);
}

KERNEL(void, moments_add)(double *state, int64_t n, const real_t *x, int64_t incx) {
    add((struct levels *)state, n, x, incx);
}

KERNEL(void, moments_result)(const double *state, double *result) { give((const struct levels *)state, result); }
