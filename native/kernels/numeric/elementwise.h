/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs a function over vectors: loops of constant length, which become vectors
 * without remainders; what is left over is padded. An element's result depends on
 * that element only, not on its place or on its neighbours.
 */
#ifndef COFFERDAM_NUMERIC_ELEMENTWISE_H
#define COFFERDAM_NUMERIC_ELEMENTWISE_H

#include <string.h>

#include "kernels/numeric/strided.h"
#include "kernels/numeric/vector.h"

/* With fma in hardware we have functions of our own; without, those of the C library are faster. */
#if defined(__FMA__) || defined(__ARM_FEATURE_FMA)
#define HAS_FMA 1
#else
#define HAS_FMA 0
#endif

#define INLINE static inline __attribute__((always_inline))

/* Elements that are looked at before they are computed: as many as are fastest. */
enum { CHUNK = sizeof(real_t) == 4 || VECTOR_BYTES == 64 ? 4 * LANES : LANES };

/*
 * Defines a kernel y = f(x). `chunk` computes a constant number of elements, those of x being readable and
 * those of y writable; x and y may be the same.
 */
#define UNARY_KERNEL(name, chunk)                                                           \
    static void contiguous_##name(int64_t n, const real_t *x, real_t *y) {                  \
        int64_t i = 0;                                                                      \
        for (; i + CHUNK <= n; i += CHUNK) {                                                \
            chunk(CHUNK, x + i, y + i);                                                     \
        }                                                                                   \
        for (; i + WIDTH <= n; i += WIDTH) {                                                \
            chunk(WIDTH, x + i, y + i);                                                     \
        }                                                                                   \
        if (i < n) {                                                                        \
            real_t rest[WIDTH];                                                             \
            store(rest, load_part(x + i, n - i, 1));                                        \
            chunk(WIDTH, rest, rest);                                                       \
            store_part(y + i, load(rest), n - i);                                           \
        }                                                                                   \
    }                                                                                       \
    KERNEL(void, name)(int64_t n, const real_t *x, int64_t incx, real_t *y, int64_t incy) { \
        if (incx == 1 && incy == 1) {                                                       \
            contiguous_##name(n, x, y);                                                     \
            return;                                                                         \
        }                                                                                   \
        real_t buffer[BLOCK], result[BLOCK];                                                \
        const real_t *first = first_of(n, x, incx);                                         \
        real_t *to = (real_t *)first_of(n, y, incy);                                        \
        for (int64_t i = 0; i < n; i += BLOCK) {                                            \
            int64_t count = block_from(i, n);                                               \
            contiguous_##name(count, gathered(first, incx, i, count, buffer), result);      \
            scattered(result, count, to, incy, i);                                          \
        }                                                                                   \
    }

/* Defines a kernel z = f(x, y) in the same way. */
#define BINARY_KERNEL(name, chunk)                                                                       \
    static void contiguous_##name(int64_t n, const real_t *x, const real_t *y, real_t *z) {              \
        int64_t i = 0;                                                                                   \
        for (; i + LANES <= n; i += LANES) {                                                             \
            chunk(LANES, x + i, y + i, z + i);                                                           \
        }                                                                                                \
        for (; i + WIDTH <= n; i += WIDTH) {                                                             \
            chunk(WIDTH, x + i, y + i, z + i);                                                           \
        }                                                                                                \
        if (i < n) {                                                                                     \
            real_t rest_x[WIDTH], rest_y[WIDTH], rest_z[WIDTH];                                          \
            store(rest_x, load_part(x + i, n - i, 1));                                                   \
            store(rest_y, load_part(y + i, n - i, 1));                                                   \
            chunk(WIDTH, rest_x, rest_y, rest_z);                                                        \
            store_part(z + i, load(rest_z), n - i);                                                      \
        }                                                                                                \
    }                                                                                                    \
    KERNEL(void, name)                                                                                   \
    (int64_t n, const real_t *x, int64_t incx, const real_t *y, int64_t incy, real_t *z, int64_t incz) { \
        if (incx == 1 && incy == 1 && incz == 1) {                                                       \
            contiguous_##name(n, x, y, z);                                                               \
            return;                                                                                      \
        }                                                                                                \
        real_t buffer_x[BLOCK], buffer_y[BLOCK], result[BLOCK];                                          \
        const real_t *first_x = first_of(n, x, incx), *first_y = first_of(n, y, incy);                   \
        real_t *to = (real_t *)first_of(n, z, incz);                                                     \
        for (int64_t i = 0; i < n; i += BLOCK) {                                                         \
            int64_t count = block_from(i, n);                                                            \
            contiguous_##name(count, gathered(first_x, incx, i, count, buffer_x),                        \
                              gathered(first_y, incy, i, count, buffer_y), result);                      \
            scattered(result, count, to, incz, i);                                                       \
        }                                                                                                \
    }

/* A chunk by a function for the usual arguments, and the C library's for those whose `oddity` is more than the limit. */
#define UNARY_CHUNK(name, oddity, limit, usual, library)                                                           \
    INLINE int any_unusual_##name(int count, const real_t *x) {                                                    \
        bits_t most = SIGN;                                                                                        \
        _Pragma("GCC ivdep") for (int i = 0; i < count; i++) { most = oddity(x[i]) > most ? oddity(x[i]) : most; } \
        return most > (limit);                                                                                     \
    }                                                                                                              \
    INLINE void usual_##name(int count, const real_t *x, real_t *y) {                                              \
        _Pragma("GCC ivdep") for (int i = 0; i < count; i++) { y[i] = usual(x[i]); }                               \
    }                                                                                                              \
    static __attribute__((noinline)) void mixed_##name(int count, const real_t *x, real_t *y) {                    \
        for (int from = 0; from < count; from += WIDTH) {                                                          \
            if (!any_unusual_##name(WIDTH, x + from)) {                                                            \
                usual_##name(WIDTH, x + from, y + from);                                                           \
                continue;                                                                                          \
            }                                                                                                      \
            for (int i = from; i < from + WIDTH; i++) {                                                            \
                y[i] = oddity(x[i]) > (limit) ? library(x[i]) : usual(x[i]);                                       \
            }                                                                                                      \
        }                                                                                                          \
    }                                                                                                              \
    INLINE void name(int count, const real_t *x, real_t *y) {                                                      \
        if (__builtin_expect(any_unusual_##name(count, x), 0)) {                                                   \
            mixed_##name(count, x, y);                                                                             \
        } else {                                                                                                   \
            usual_##name(count, x, y);                                                                             \
        }                                                                                                          \
    }

/* A chunk by a function for all arguments. */
#define UNARY_CHUNK_FOR_ALL(name, function)                                             \
    INLINE void name(int count, const real_t *x, real_t *y) {                           \
        _Pragma("GCC ivdep") for (int i = 0; i < count; i++) { y[i] = function(x[i]); } \
    }

#endif
