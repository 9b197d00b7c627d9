/* SPDX-License-Identifier: Apache-2.0 */
/* Smallest, largest, largest by absolute value; and where the first of them is. */
#include "kernels/numeric/strided.h"
#include "kernels/numeric/vector.h"

enum which { SMALLEST, LARGEST, LARGEST_ABSOLUTE };

/* All zero to begin with. */
struct extremum {
    int64_t seen;
    int64_t index;
    double value;
};

static inline real_t none(enum which which) {
    return which == SMALLEST ? (real_t)INFINITY : which == LARGEST ? -(real_t)INFINITY : 0;
}

static inline vector_t better(enum which which, vector_t a, vector_t b) {
    return which == SMALLEST ? vector_min(a, b) : vector_max(a, b);
}

static inline vector_t seen(enum which which, vector_t x) { return which == LARGEST_ABSOLUTE ? vector_abs(x) : x; }

/* NaN if there is one. A zero is positive, so that it does not depend on the order of comparisons. */
static inline real_t best_of_block(enum which which, int64_t n, const real_t *x) {
    vector_t best[VECTORS];
    unsigned nan = 0;
    int64_t i = 0;
    FOR_EACH_VECTOR(k) { best[k] = broadcast(none(which)); }
    for (; i + LANES <= n; i += LANES) {
#pragma GCC unroll 16
        for (int k = 0; k < VECTORS; k += 2) {
            vector_t a = seen(which, load(x + i + k * WIDTH)), b = seen(which, load(x + i + (k + 1) * WIDTH));
            nan |= where_nan(a, b);
            best[k] = better(which, a, best[k]);
            best[k + 1] = better(which, b, best[k + 1]);
        }
    }
    if (i < n) {
        FOR_EACH_VECTOR(k) {
            vector_t a = seen(which, load_part(x + i + k * WIDTH, n - i - k * WIDTH, none(which)));
            nan |= where_nan(a, a);
            best[k] = better(which, a, best[k]);
        }
    }
    if (nan) {
        return (real_t)NAN;
    }
#pragma GCC unroll 16
    for (int half = VECTORS / 2; half > 0; half /= 2) {
#pragma GCC unroll 16
        for (int k = 0; k < half; k++) {
            best[k] = better(which, best[k], best[k + half]);
        }
    }
    vector_t rest = best[0];
#pragma GCC unroll 16
    for (int half = WIDTH / 2; half > 0; half /= 2) {
        rest = better(which, rest, exchanged(rest, half));
    }
    return rest[0] + (real_t)0;
}

/* The first element that is equal, or, if that is NaN, the first NaN. It is there. */
static inline int64_t position(int64_t n, const real_t *x, real_t wanted) {
    vector_t value = broadcast(wanted);
    int is_nan = wanted != wanted;
    for (int64_t i = 0; i < n; i += WIDTH) {
        vector_t some = i + WIDTH <= n ? load(x + i) : load_part(x + i, n - i, 0);
        unsigned found = is_nan ? where_nan(some, some) : where_equal(some, value);
        if (found) {
            return i + __builtin_ctz(found);
        }
    }
    return -1;
}

static inline int is_better(enum which which, real_t a, real_t b) { return which == SMALLEST ? a < b : a > b; }

static inline void add(enum which which, int with_index, struct extremum *state, int64_t n, const real_t *x,
                       int64_t incx) {
    real_t buffer[BLOCK];
    const real_t *first = first_of(n, x, incx);
    for (int64_t i = 0; i < n; i += BLOCK) {
        int64_t count = block_from(i, n);
        const real_t *block = gathered(first, incx, i, count, buffer);
        real_t best = best_of_block(which, count, block), before = (real_t)state->value;
        int is_first = state->seen == 0;
        if (is_first || (before == before && (best != best || is_better(which, best, before)))) {
            state->value = best;
            if (with_index) {
                state->index = state->seen + position(count, block, best);
            }
        }
        state->seen += count;
    }
}

static inline real_t value_of(enum which which, const struct extremum *state) {
    return state->seen == 0 ? none(which) : (real_t)state->value;
}

static inline real_t value(enum which which, int64_t n, const real_t *x, int64_t incx) {
    if (incx == 1 && n <= BLOCK) {
        return best_of_block(which, n, x);
    }
    struct extremum state = {0, 0, 0};
    add(which, 0, &state, n, x, incx);
    return value_of(which, &state);
}

static inline int64_t index_of(const struct extremum *state) { return state->seen == 0 ? -1 : state->index; }

static inline int64_t first_index(enum which which, int64_t n, const real_t *x, int64_t incx) {
    struct extremum state = {0, 0, 0};
    add(which, 1, &state, n, x, incx);
    return index_of(&state);
}

#define STATE ((struct extremum *)state)

KERNEL(real_t, min)(int64_t n, const real_t *x, int64_t incx) { return value(SMALLEST, n, x, incx); }

KERNEL(void, min_add)(double *state, int64_t n, const real_t *x, int64_t incx) { add(SMALLEST, 0, STATE, n, x, incx); }

KERNEL(real_t, min_result)(const double *state) { return value_of(SMALLEST, STATE); }

KERNEL(real_t, max)(int64_t n, const real_t *x, int64_t incx) { return value(LARGEST, n, x, incx); }

KERNEL(void, max_add)(double *state, int64_t n, const real_t *x, int64_t incx) { add(LARGEST, 0, STATE, n, x, incx); }

KERNEL(real_t, max_result)(const double *state) { return value_of(LARGEST, STATE); }

KERNEL(int64_t, argmin)(int64_t n, const real_t *x, int64_t incx) { return first_index(SMALLEST, n, x, incx); }

KERNEL(void, argmin_add)(double *state, int64_t n, const real_t *x, int64_t incx) {
    add(SMALLEST, 1, STATE, n, x, incx);
}

KERNEL(int64_t, argmin_result)(const double *state) { return index_of(STATE); }

KERNEL(int64_t, argmax)(int64_t n, const real_t *x, int64_t incx) { return first_index(LARGEST, n, x, incx); }

KERNEL(void, argmax_add)(double *state, int64_t n, const real_t *x, int64_t incx) {
    add(LARGEST, 1, STATE, n, x, incx);
}

KERNEL(int64_t, argmax_result)(const double *state) { return index_of(STATE); }

KERNEL(real_t, norm_inf)(int64_t n, const real_t *x, int64_t incx) { return value(LARGEST_ABSOLUTE, n, x, incx); }

KERNEL(void, norm_inf_add)(double *state, int64_t n, const real_t *x, int64_t incx) {
    add(LARGEST_ABSOLUTE, 0, STATE, n, x, incx);
}

KERNEL(real_t, norm_inf_result)(const double *state) { return value_of(LARGEST_ABSOLUTE, STATE); }
