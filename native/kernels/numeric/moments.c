/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Mean and sum of squared deviations, in double throughout, memory being read once:
 * a block's deviations are from the mean of its first elements, and what they add up
 * to corrects both results. Where that would cost digits, once more, from the mean
 * that was found. Blocks are joined in pairs by the formula of Chan, Golub and
 * LeVeque (The American Statistician 37, 1983).
 */
#include "kernels/numeric/lanes.h"
#include "kernels/numeric/strided.h"

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

/* The mean of as many elements as a sum has lanes. */
static inline double mean_of_first(int64_t n, const real_t *x) {
    enum { FIRST = PASSES * SUMS * WIDE_WIDTH };
    wide_t first[PASSES * SUMS];
    int64_t count = n < FIRST ? n : FIRST;
    EACH_OF(k, PASSES * SUMS) {
        first[k] = n < FIRST ? load_wide_within(x, k * WIDE_WIDTH, n, 0) : load_wide(x + k * WIDE_WIDTH);
    }
    return wide_fold(first, PASSES * SUMS) * (1 / (double)count);
}

/* Of a block's elements from some number. */
struct deviations {
    double sum, squares;
};

static inline struct deviations deviations(int64_t n, const real_t *x, double near) {
    int64_t head = unaligned(n, x, WIDE_WIDTH);
    wide_t sums[PASSES * SUMS], all_squares[PASSES * SUMS], from = wide_broadcast(near);
    for (int pass = 0; pass < PASSES; pass++) {
        wide_t sum[SUMS] = {{0}}, squares[SUMS] = {{0}};
        IN_LANES(SUMS, WIDE_WIDTH, pass, head, n, {
            wide_t element = is_whole ? load_wide(x + at) : load_wide_within(x, at, n, near);
            wide_t deviation = k % 2 ? element - from : wide_minus_by_fma(element, from);
            sum[k] += deviation;
            squares[k] = wide_times_plus(deviation, deviation, squares[k]);
        });
        EACH_OF(k, SUMS) {
            sums[pass * SUMS + k] = sum[k];
            all_squares[pass * SUMS + k] = squares[k];
        }
    }
    return (struct deviations){wide_fold(sums, PASSES * SUMS), wide_fold(all_squares, PASSES * SUMS)};
}

/*
 * n times the square of what the mean is from the number taken for it has to come off the sum of squares. If that is more
 * than a ninth of it, too many digits go with it.
 */
static inline struct moments moments_of_block(int64_t n, const real_t *x) {
    double near = mean_of_first(n, x);
    for (int again = 0;; again = 1) {
        struct deviations from = deviations(n, x, near);
        double correction = from.sum / (double)n, excess = from.sum * correction;
        if (again || 9 * excess <= from.squares) {
            return (struct moments){(double)n, near + correction, from.squares - excess};
        }
        near += correction;
    }
}

static inline void add(struct levels *to, int64_t n, const real_t *x, int64_t incx) {
    real_t buffer[BLOCK];
    const real_t *first = first_of(n, x, incx);
    for (int64_t i = 0; i < n; i += BLOCK) {
        int64_t count = block_from(i, n);
        struct moments block = moments_of_block(count, gathered(first, incx, i, count, buffer));
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
