/* SPDX-License-Identifier: Apache-2.0 */
/* A matrix times a vector, on one thread: see blas.h. */
#include "cofferdam/blas.h"

#include <stdbool.h>

#include "kernels/numeric/vector.h"

/* CBLAS's numbers. */
enum { ROW_MAJOR = 101, NO_TRANS = 111 };

/* Columns that are read side by side: as many streams as prefetchers follow. */
enum { COLUMNS = 8 };

/* Calls a function with how many columns are left as a constant, if any are. */
#define WITH_REST(rest, function, ...) \
    switch (rest) {                    \
    case 1:                            \
        function(1, __VA_ARGS__);      \
        break;                         \
    case 2:                            \
        function(2, __VA_ARGS__);      \
        break;                         \
    case 3:                            \
        function(3, __VA_ARGS__);      \
        break;                         \
    case 4:                            \
        function(4, __VA_ARGS__);      \
        break;                         \
    case 5:                            \
        function(5, __VA_ARGS__);      \
        break;                         \
    case 6:                            \
        function(6, __VA_ARGS__);      \
        break;                         \
    case 7:                            \
        function(7, __VA_ARGS__);      \
        break;                         \
    default:                           \
        break;                         \
    }

/* What y begins with. */
static inline vector_t begun(real_t beta, vector_t y) { return beta == 0 ? (vector_t){0} : y * broadcast(beta); }

static void scale(int64_t n, real_t beta, real_t *y) {
    for (int64_t i = 0; i < n; i += WIDTH) {
        store_part(y + i, begun(beta, load_part(y + i, n - i, 0)), n - i);
    }
}

/* y = a x + beta y, of so many columns of a. */
__attribute__((always_inline)) static inline void add_columns(int columns, int64_t rows, real_t alpha, const real_t *a,
                                                              int64_t lda, const real_t *x, real_t beta, real_t *y) {
    vector_t factors[COLUMNS];
#pragma GCC unroll 8
    for (int j = 0; j < columns; j++) {
        factors[j] = broadcast(alpha * x[j]);
    }
    int64_t i = 0;
    for (; i + 2 * WIDTH <= rows; i += 2 * WIDTH) {
        vector_t one = begun(beta, load(y + i)), two = begun(beta, load(y + i + WIDTH));
#pragma GCC unroll 8
        for (int j = 0; j < columns; j++) {
            one = times_plus(load(a + j * lda + i), factors[j], one);
            two = times_plus(load(a + j * lda + i + WIDTH), factors[j], two);
        }
        store(y + i, one);
        store(y + i + WIDTH, two);
    }
    for (; i < rows; i += WIDTH) {
        vector_t one = begun(beta, load_part(y + i, rows - i, 0));
#pragma GCC unroll 8
        for (int j = 0; j < columns; j++) {
            one = times_plus(load_part(a + j * lda + i, rows - i, 0), factors[j], one);
        }
        store_part(y + i, one, rows - i);
    }
}

/* y = alpha a x + beta y, by blocks of y that stay in the first cache. */
static void by_columns(int64_t m, int64_t n, real_t alpha, const real_t *a, int64_t lda, const real_t *x, real_t beta,
                       real_t *y) {
    for (int64_t i = 0; i < m; i += BLOCK) {
        int64_t rows = m - i < BLOCK ? m - i : BLOCK;
        const real_t *block = a + i;
        real_t factor = beta;
        int64_t j = 0;
        for (; j + COLUMNS <= n; j += COLUMNS) {
            add_columns(COLUMNS, rows, alpha, block + j * lda, lda, x + j, factor, y + i);
            factor = 1;
        }
        WITH_REST(n - j, add_columns, rows, alpha, block + j * lda, lda, x + j, factor, y + i);
    }
}

static inline real_t across(vector_t value) {
#pragma GCC unroll 16
    for (int half = WIDTH / 2; half > 0; half /= 2) {
        value += exchanged(value, half);
    }
    return value[0];
}

/* y = alpha times the products of so many columns of a with x, + beta y. */
__attribute__((always_inline)) static inline void add_products(int columns, int64_t rows, real_t alpha, const real_t *a,
                                                               int64_t lda, const real_t *x, real_t beta, real_t *y) {
    vector_t sums[COLUMNS] = {{0}};
    int64_t i = 0;
    for (; i + WIDTH <= rows; i += WIDTH) {
        vector_t elements = load(x + i);
#pragma GCC unroll 8
        for (int j = 0; j < columns; j++) {
            sums[j] = times_plus(load(a + j * lda + i), elements, sums[j]);
        }
    }
    if (i < rows) {
        vector_t elements = load_part(x + i, rows - i, 0);
#pragma GCC unroll 8
        for (int j = 0; j < columns; j++) {
            sums[j] = times_plus(load_part(a + j * lda + i, rows - i, 0), elements, sums[j]);
        }
    }
#pragma GCC unroll 8
    for (int j = 0; j < columns; j++) {
        real_t product = alpha * across(sums[j]);
        y[j] = beta == 0 ? product : beta * y[j] + product;
    }
}

/* y = alpha a' x + beta y. */
static void by_products(int64_t m, int64_t n, real_t alpha, const real_t *a, int64_t lda, const real_t *x, real_t beta,
                        real_t *y) {
    int64_t j = 0;
    for (; j + COLUMNS <= n; j += COLUMNS) {
        add_products(COLUMNS, m, alpha, a + j * lda, lda, x, beta, y + j);
    }
    WITH_REST(n - j, add_products, m, alpha, a + j * lda, lda, x, beta, y + j);
}

KERNEL(void, gemv)
(int order, int trans, int m, int n, real_t alpha, const real_t *a, int lda, const real_t *x, int incx, real_t beta,
 real_t *y, int incy) {
    (void)incx;
    (void)incy;
    if (m < 1 || n < 1) {
        return;
    }
    bool rows_lie_together = order == ROW_MAJOR, plain = trans == NO_TRANS;
    int64_t rows = rows_lie_together ? n : m, columns = rows_lie_together ? m : n;
    if (alpha == 0) {
        scale(plain ? m : n, beta, y);
    } else if (plain == rows_lie_together) {
        by_products(rows, columns, alpha, a, lda, x, beta, y);
    } else {
        by_columns(rows, columns, alpha, a, lda, x, beta, y);
    }
}
