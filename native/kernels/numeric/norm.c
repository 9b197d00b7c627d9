/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Euclidean norm, without overflow or underflow on the way. The squares of a
 * block are summed up as they are; where that sum is too large or too small to
 * be right, again with the elements scaled by a power of two. Floats never need
 * it: their squares are summed up as doubles.
 */
#include "kernels/numeric/strided.h"
#include "kernels/numeric/twofold.h"
#include "kernels/numeric/wide.h"

/* All zero to begin with. Squares of large elements are scaled by 2^-1200, those of small ones by 2^1200. */
struct squares {
    struct twofold middle, large, small;
    double special; /* NaN or infinite, once an element is */
};

static inline double squares_of_block(int64_t n, const real_t *x, double scale) {
    wide_t sum[VECTORS] = {{0}}, factor = wide_broadcast(scale);
    int64_t i = 0;
    for (; i + WIDE_LANES <= n; i += WIDE_LANES) {
        FOR_EACH_VECTOR(k) {
            wide_t term = factor * load_wide(x + i + k * WIDE_WIDTH);
            sum[k] = wide_times_plus(term, term, sum[k]);
        }
    }
    if (i < n) {
        FOR_EACH_VECTOR(k) {
            wide_t term = factor * load_wide_part(x + i + k * WIDE_WIDTH, n - i - k * WIDE_WIDTH, 0);
            sum[k] = wide_times_plus(term, term, sum[k]);
        }
    }
    return wide_fold(sum);
}

#if !defined(CFD_SINGLE)

/* Outside of these, squares may have overflowed, or so many have lost digits by underflow that it shows. */
#define TOO_LARGE 0x1p960
#define TOO_SMALL 0x1p-960

static __attribute__((noinline)) void add_extreme(struct squares *to, int64_t n, const double *x) {
    double largest = 0, special = 0;
    for (int64_t i = 0; i < n; i++) {
        double size = fabs(x[i]);
        if (!isfinite(size)) {
            special += size;
        } else if (size > largest) {
            largest = size;
        }
    }
    if (special != 0) {
        to->special += special;
    } else if (largest > 1) {
        twofold_add(&to->large, squares_of_block(n, x, 0x1p-600));
    } else if (largest > 0) {
        twofold_add(&to->small, squares_of_block(n, x, 0x1p600));
    }
}

#endif

static inline void add(struct squares *to, int64_t n, const real_t *x, int64_t incx) {
    real_t buffer[BLOCK];
    const real_t *first = first_of(n, x, incx);
    for (int64_t i = 0; i < n; i += BLOCK) {
        int64_t count = block_from(i, n);
        const real_t *block = gathered(first, incx, i, count, buffer);
        double sum = squares_of_block(count, block, 1);
#if !defined(CFD_SINGLE)
        if (!(sum >= TOO_SMALL && sum <= TOO_LARGE)) {
            add_extreme(to, count, block);
            continue;
        }
#endif
        twofold_add(&to->middle, sum);
    }
}

static inline real_t root(const struct squares *of) {
    double middle = twofold_value(&of->middle);
#if !defined(CFD_SINGLE)
    double large = twofold_value(&of->large), small = twofold_value(&of->small);
    if (of->special != 0) {
        return of->special;
    }
    if (large > 0) {
        return sqrt(large + middle * 0x1p-600 * 0x1p-600) * 0x1p600;
    }
    if (middle == 0) {
        return sqrt(small) * 0x1p-600;
    }
    middle += small * 0x1p-600 * 0x1p-600;
#endif
    return (real_t)sqrt(middle);
}

KERNEL(real_t, norm2)(int64_t n, const real_t *x, int64_t incx) {
    struct squares sum = {{0, 0}, {0, 0}, {0, 0}, 0};
    add(&sum, n, x, incx);
    return root(&sum);
}

KERNEL(void, norm2_add)(double *state, int64_t n, const real_t *x, int64_t incx) {
    add((struct squares *)state, n, x, incx);
}

KERNEL(real_t, norm2_result)(const double *state) { return root((const struct squares *)state); }
