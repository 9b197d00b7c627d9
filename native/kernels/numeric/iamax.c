/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the greatest element is, as the reference BLAS has it: see blas.h. One
 * pass over the vector finds the greatest, and which chunk it is in; that chunk,
 * which is in the first cache, is then searched for the place.
 */
#include "cofferdam/blas.h"
#include "kernels/numeric/vector.h"

/* Vectors that are compared side by side: as many as hide the latency of a comparison. */
enum { SIDE_BY_SIDE = 4 };

/* Numbers after which it is asked whether one was greater: seldom enough to cost nothing. */
#define CHUNK ((int64_t)32 * WIDTH)

/* Elements that do not stand side by side, likewise; fewer are looked at one by one. */
enum { STEPS = 64 };

/* What is compared. Of a complex element both places of the vector hold it. */
static inline vector_t sizes(int is_complex, const real_t *x) {
    vector_t parts = vector_abs(load(x));
    return is_complex ? parts + exchanged(parts, 1) : parts;
}

static inline real_t size(int is_complex, const real_t *x) {
    return is_complex ? REAL(fabs)(x[0]) + REAL(fabs)(x[1]) : REAL(fabs)(x[0]);
}

/* The reference's own loop. */
static inline int64_t place_one_by_one(int is_complex, int64_t n, const real_t *x, int64_t step) {
    int64_t place = 0;
    real_t most = size(is_complex, x);
    for (int64_t i = 1; i < n; i++) {
        real_t other = size(is_complex, x + i * step);
        if (__builtin_expect(other > most, 0)) {
            most = other;
            place = i;
        }
    }
    return place;
}

/* The greatest in each place, `least` where none is greater or all are NaN. If `count` is no multiple of a vector's
 * numbers, some before x are read, which must not be greater than `least`. */
static inline vector_t greatest(int is_complex, int64_t count, const real_t *x, vector_t least) {
    vector_t most[SIDE_BY_SIDE];
    int64_t i = 0;
#pragma GCC unroll 16
    for (int k = 0; k < SIDE_BY_SIDE; k++) {
        most[k] = least;
    }
    for (; i + SIDE_BY_SIDE * WIDTH <= count; i += SIDE_BY_SIDE * WIDTH) {
#pragma GCC unroll 16
        for (int k = 0; k < SIDE_BY_SIDE; k++) {
            most[k] = vector_max(sizes(is_complex, x + i + k * WIDTH), most[k]);
        }
    }
    for (; i + WIDTH <= count; i += WIDTH) {
        most[0] = vector_max(sizes(is_complex, x + i), most[0]);
    }
    if (i < count) {
        most[1] = vector_max(sizes(is_complex, x + count - WIDTH), most[1]);
    }
    return vector_max(vector_max(most[0], most[1]), vector_max(most[2], most[3]));
}

static inline vector_t greatest_everywhere(vector_t most) {
#pragma GCC unroll 16
    for (int half = WIDTH / 2; half > 0; half /= 2) {
        most = vector_max(most, exchanged(most, half));
    }
    return most;
}

/* Among n numbers, at least WIDTH, that stand side by side: which one, of two that are complex the first. */
static inline int64_t place_in_line(int is_complex, int64_t n, const real_t *x) {
    vector_t most = broadcast(size(is_complex, x));
    int64_t from = 0;
    if (where_nan(most, most)) {
        return 0;
    }
    for (int64_t i = 0; i < n; i += CHUNK) {
        vector_t here = greatest(is_complex, n - i < CHUNK ? n - i : CHUNK, x + i, most);
        if (__builtin_expect(where_greater(here, most) != 0, 0)) {
            most = greatest_everywhere(here);
            from = i;
        }
    }
    for (int64_t i = from;; i += WIDTH) {
        /* What the last vector has from before is less. */
        int64_t at = i + WIDTH <= n ? i : n - WIDTH;
        unsigned found = where_equal(sizes(is_complex, x + at), most);
        if (found) {
            return at + __builtin_ctz(found);
        }
    }
}

/* NaN is not greater. */
static inline real_t greater(real_t a, real_t b) { return a > b ? a : b; }

/* Among n elements, at least one, that are `step` numbers apart. */
static inline int64_t place_by_steps(int is_complex, int64_t n, const real_t *x, int64_t step) {
    real_t most = size(is_complex, x);
    int64_t from = 0;
    if (most != most) {
        return 0;
    }
    for (int64_t i = 0; i < n; i += STEPS) {
        int64_t end = n - i < STEPS ? n : i + STEPS, j = i;
        real_t here[SIDE_BY_SIDE] = {most, most, most, most};
        for (; j + SIDE_BY_SIDE <= end; j += SIDE_BY_SIDE) {
#pragma GCC unroll 16
            for (int k = 0; k < SIDE_BY_SIDE; k++) {
                here[k] = greater(size(is_complex, x + (j + k) * step), here[k]);
            }
        }
        for (; j < end; j++) {
            here[0] = greater(size(is_complex, x + j * step), here[0]);
        }
        real_t best = greater(greater(here[0], here[1]), greater(here[2], here[3]));
        if (best > most) {
            most = best;
            from = i;
        }
    }
    while (size(is_complex, x + from * step) != most) {
        from++;
    }
    return from;
}

static inline size_t iamax(int is_complex, int n, const real_t *x, int incx) {
    int64_t parts = is_complex ? 2 : 1;
    if (n < 1 || incx < 1) {
        return 0;
    }
    if (incx == 1 && n * parts >= WIDTH) {
        return (size_t)(place_in_line(is_complex, n * parts, x) / parts);
    }
    return (size_t)(n < STEPS ? place_one_by_one(is_complex, n, x, incx * parts)
                              : place_by_steps(is_complex, n, x, incx * parts));
}

KERNEL(size_t, iamax)(int n, const real_t *x, int incx) { return iamax(0, n, x, incx); }

KERNEL(size_t, iamax_complex)(int n, const void *x, int incx) { return iamax(1, n, x, incx); }
