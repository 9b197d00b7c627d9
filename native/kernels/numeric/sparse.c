/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compressed sparse rows times a vector, or times a row-major matrix. Four sums a
 * row, whatever the instruction set, as lanes of one vector where there are such.
 */
#include <string.h>

#include "kernels/numeric/four.h"
#include "kernels/numeric/vector.h"

/* The first entry whose column does not exist, or -1. The values are fetched meanwhile. */
static int64_t bad_column(const int32_t *columns, const real_t *values, int64_t from, int64_t to, int64_t count) {
    enum { AT_ONCE = 16, CACHE_LINE = 64 / sizeof(real_t) };
    uint32_t largest = 0;
    int64_t k = from;
    for (; k + AT_ONCE <= to; k += AT_ONCE) {
        for (int i = 0; i < AT_ONCE; i += CACHE_LINE) {
            __builtin_prefetch(values + k + i);
        }
        for (int i = 0; i < AT_ONCE; i++) {
            uint32_t column = (uint32_t)columns[k + i];
            largest = column > largest ? column : largest;
        }
    }
    for (; k < to; k++) {
        uint32_t column = (uint32_t)columns[k];
        largest = column > largest ? column : largest;
    }
    if (to <= from || largest < (uint64_t)count) {
        return -1;
    }
    while ((uint64_t)(uint32_t)columns[from] < (uint64_t)count) {
        from++;
    }
    return from;
}

/* Of two vectors, sums are slower than four numbers. */
#if VECTOR_BYTES > 16
typedef four_t sums_t;
#else
typedef real_t sums_t[4];
#endif

/* Adds the products of four entries to the sums. */
static inline __attribute__((always_inline)) void add_four(const int32_t *columns, const real_t *values,
                                                           const real_t *x, sums_t *sums) {
#if VECTOR_BYTES > 16
    *sums += *(const unaligned_four_t *)values * FOUR_OF(x, columns);
#else
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        (*sums)[i] += values[i] * x[columns[i]];
    }
#endif
}

static inline real_t row_times(const int32_t *columns, const real_t *values, int64_t from, int64_t to,
                               const real_t *x) {
    sums_t sum = {0};
    int64_t k = from;
    for (; k + 4 <= to; k += 4) {
        add_four(columns + k, values + k, x, &sum);
    }
    real_t a = sum[0];
    for (; k < to; k++) {
        a += values[k] * x[columns[k]];
    }
    return (a + sum[2]) + (sum[1] + sum[3]);
}

/* Whether a row's entries are among those there are. */
static inline int is_row(const int32_t *pointers, int64_t row, int64_t entries) {
    return pointers[row] >= 0 && pointers[row] <= pointers[row + 1] && pointers[row + 1] <= entries;
}

/* What is returned of a row that is none. */
static inline int64_t bad_row(int64_t row) { return -2 - row; }

/* Entries that are looked at before they are used: so few that memory is asked for what comes next all the time. */
enum { CHECKED = 256 };

/* Up to where rows from `row` on have about so many entries. */
static int64_t rows_at_a_time(const int32_t *pointers, int64_t row, int64_t rows, int64_t entries) {
    int64_t last = row;
    while (last < rows && is_row(pointers, last, entries) &&
           (last == row || (pointers[last + 1] - pointers[row] <= CHECKED && last - row < CHECKED))) {
        last++;
    }
    return last;
}

KERNEL(int64_t, csrmv)
(int64_t rows, int64_t columns, int64_t entries, real_t alpha, const int32_t *row_pointers,
 const int32_t *column_indices, const real_t *values, const real_t *x, real_t beta, real_t *y) {
    for (int64_t row = 0; row < rows;) {
        int64_t last = rows_at_a_time(row_pointers, row, rows, entries);
        if (last == row) {
            return bad_row(row);
        }
        int64_t bad = bad_column(column_indices, values, row_pointers[row], row_pointers[last], columns);
        if (bad >= 0) {
            return bad;
        }
        for (; row < last; row++) {
            real_t sum = row_times(column_indices, values, row_pointers[row], row_pointers[row + 1], x);
            y[row] = beta == 0 ? alpha * sum : alpha * sum + beta * y[row];
        }
    }
    return -1;
}

/* Elements of a row of the product at a time: two cache lines. */
enum { AT_A_TIME = 128 / sizeof(real_t), PARTS = AT_A_TIME / WIDTH };

/* So many elements of one row of the product stay in registers while its entries are gone through. */
static inline void stretch_times_matrix(const int32_t *columns, const real_t *values, int64_t first, int64_t last,
                                        real_t alpha, const real_t *b, int64_t ldb, real_t beta, real_t *c) {
    vector_t sum[PARTS] = {{0}};
    for (int64_t k = first; k < last; k++) {
        const real_t *from = b + columns[k] * ldb;
        vector_t value = broadcast(values[k]);
#pragma GCC unroll 8
        for (int part = 0; part < PARTS; part++) {
            sum[part] = times_plus(value, load(from + part * WIDTH), sum[part]);
        }
    }
#pragma GCC unroll 8
    for (int part = 0; part < PARTS; part++) {
        real_t *to = c + part * WIDTH;
        store(to, beta == 0 ? alpha * sum[part] : alpha * sum[part] + beta * load(to));
    }
}

/* As stretch_times_matrix, of fewer elements. */
static inline void rest_times_matrix(const int32_t *columns, const real_t *values, int64_t first, int64_t last,
                                     int64_t n, real_t alpha, const real_t *b, int64_t ldb, real_t beta, real_t *c) {
    real_t sum[AT_A_TIME] = {0};
    for (int64_t k = first; k < last; k++) {
        const real_t *from = b + columns[k] * ldb;
        for (int64_t i = 0; i < n; i++) {
            sum[i] += values[k] * from[i];
        }
    }
    for (int64_t i = 0; i < n; i++) {
        c[i] = beta == 0 ? alpha * sum[i] : alpha * sum[i] + beta * c[i];
    }
}

static inline void row_times_matrix(const int32_t *columns, const real_t *values, int64_t first, int64_t last,
                                    int64_t n, real_t alpha, const real_t *b, int64_t ldb, real_t beta, real_t *c) {
    int64_t j = 0;
    for (; j + AT_A_TIME <= n; j += AT_A_TIME) {
        stretch_times_matrix(columns, values, first, last, alpha, b + j, ldb, beta, c + j);
    }
    if (j < n) {
        rest_times_matrix(columns, values, first, last, n - j, alpha, b + j, ldb, beta, c + j);
    }
}

KERNEL(int64_t, csrmm)
(int64_t rows, int64_t columns, int64_t n, int64_t entries, real_t alpha, const int32_t *row_pointers,
 const int32_t *column_indices, const real_t *values, const real_t *b, int64_t ldb, real_t beta, real_t *c,
 int64_t ldc) {
    for (int64_t row = 0; row < rows; row++) {
        if (!is_row(row_pointers, row, entries)) {
            return bad_row(row);
        }
        int64_t first = row_pointers[row], last = row_pointers[row + 1];
        int64_t bad = bad_column(column_indices, values, first, last, columns);
        if (bad >= 0) {
            return bad;
        }
        row_times_matrix(column_indices, values, first, last, n, alpha, b, ldb, beta, c + row * ldc);
    }
    return -1;
}
