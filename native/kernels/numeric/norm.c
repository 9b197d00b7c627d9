/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Euclidean norm, without overflow or underflow on the way. The squares of a
 * block are summed up as they are; where that sum is too large or too small to
 * be right, again with the elements scaled by a power of two. Floats never need
 * it: their squares are summed up as doubles.
 */
#include "kernels/numeric/lanes.h"
#include "kernels/numeric/strided.h"
#include "kernels/numeric/twofold.h"

/* All zero to begin with. Squares of large elements are scaled by 2^-1200, those of small ones by 2^1200. */
struct squares {
    struct twofold middle, large, small;
    double special; /* NaN or infinite, once an element is */
};

static inline __attribute__((always_inline)) double squares_of_block(int64_t n, const real_t *x, double scale) {
    int64_t head = unaligned(n, x, WIDE_WIDTH);
    wide_t sums[PASSES * SUMS], factor = wide_broadcast(scale);
    for (int pass = 0; pass < PASSES; pass++) {
        wide_t sum[SUMS] = {{0}};
        IN_LANES(SUMS, WIDE_WIDTH, pass, head, n, {
            wide_t term = factor * (is_whole ? load_wide(x + at) : load_wide_within(x, at, n, 0));
            sum[k] = wide_times_plus(term, term, sum[k]);
        });
        EACH_OF(k, SUMS) { sums[pass * SUMS + k] = sum[k]; }
    }
    return wide_fold(sums, PASSES * SUMS);
}

#if !defined(CFD_SINGLE)

/* Outside of these, squares may have overflowed, or so many have lost digits by underflow that it shows. */
#define TOO_LARGE 0x1p960
#define TOO_SMALL 0x1p-960

static inline int is_right(double squares) { return squares >= TOO_SMALL && squares <= TOO_LARGE; }

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

#else

static inline int is_right(double squares) {
    (void)squares;
    return 1;
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
        if (!is_right(sum)) {
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
    if (incx == 1 && n <= BLOCK) {
        double squares = squares_of_block(n, x, 1);
        if (is_right(squares)) {
            return (real_t)sqrt(squares);
        }
    }
    struct squares sum = {{0, 0}, {0, 0}, {0, 0}, 0};
    add(&sum, n, x, incx);
    return root(&sum);
}

KERNEL(void, norm2_add)(double *state, int64_t n, const real_t *x, int64_t incx) {
    add((struct squares *)state, n, x, incx);
}

KERNEL(real_t, norm2_result)(const double *state) { return root((const struct squares *)state); }
