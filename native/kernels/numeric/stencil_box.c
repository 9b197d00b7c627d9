/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stencils of all neighbours, those over the corners, too, with given coefficients on row-major grids: the inner points;
 * the border is left to its owner.
 *
 * In tiles of two rows, whose sums stay in registers: what is loaded counts for both. Wherever a point lies in a tile, its
 * sum is added up in the same order, and so the same to the last bit: plane by plane, of a plane column by column.
 */
#include "kernels/numeric/vector.h"

#define INLINE static inline __attribute__((always_inline))
#define EACH_OF(k, count) _Pragma("GCC unroll 8") for (int k = 0; k < (count); k++)

/* Rows of a tile; vectors of a row, and of a short one. */
enum { HIGHEST = 2, WIDEST = 4, SHORT = 2 };

/* Keeps the compiler from loading it again for each use, where there are several. */
INLINE vector_t held(vector_t value) {
#if defined(__x86_64__)
    __asm__("" : "+v"(value));
#endif
    return value;
}

/* Keeps the compiler from having a register, or a place on the stack, for each address that it finds from one base. */
#define AS_A_BASE(pointer) __asm__("" : "+r"(pointer))

/* The next rows, as far as they are new: to the second cache, while this tile is computed. Rows of a grid of planes are too
 * short, and too many are gone through at a time, for the machine to see by itself what comes next. */
INLINE void fetch(const real_t *row, int64_t ld, int height) {
    enum { CACHE_LINE = 64, TO_SECOND_CACHE = 2 };
    uintptr_t at = (uintptr_t)row;
    EACH_OF(i, height) {
        AS_A_BASE(at);
        EACH_OF(line, WIDEST * VECTOR_BYTES / CACHE_LINE) {
            __builtin_prefetch((const void *)(at + (uintptr_t)line * CACHE_LINE), 0, TO_SECOND_CACHE);
        }
        at += (uintptr_t)ld * sizeof(real_t);
    }
}

/*
 * A tile, or, of one row and vector, `count` elements of it. `x` is where the first one's neighbours begin. Nothing is known
 * of the strides when it is compiled; so addresses are found row by row.
 */
INLINE void tile(int planes, int height, int vectors, int64_t count, const real_t *coefficients, const real_t *x,
                 int64_t ldx, int64_t plane_x, real_t *y, int64_t ldy) {
    int is_part = count < WIDTH;
    vector_t sum[HIGHEST][WIDEST];
    if (planes > 1 && vectors == WIDEST) {
        fetch(x + 2 * plane_x + (height + 2) * ldx, ldx, height);
        fetch(y + height * ldy, ldy, height);
    }
    EACH_OF(plane, planes) {
        EACH_OF(column, 3) {
            vector_t coefficient[3];
            EACH_OF(row, 3) { coefficient[row] = held(broadcast(coefficients[(plane * 3 + row) * 3 + column])); }
            const real_t *from = x;
            EACH_OF(line, height + 2) {
                AS_A_BASE(from);
                EACH_OF(v, vectors) {
                    const real_t *at = from + column + v * WIDTH;
                    vector_t neighbours = is_part ? load_part(at, count, 0) : load(at);
                    if (line > 0 && line <= height) {
                        neighbours = held(neighbours);
                    }
                    EACH_OF(row, 3) {
                        int to = line - row;
                        if (to < 0 || to >= height) {
                            continue;
                        }
                        int is_first = plane == 0 && column == 0 && row == 0;
                        sum[to][v] = is_first ? coefficient[row] * neighbours
                                              : times_plus(coefficient[row], neighbours, sum[to][v]);
                    }
                }
                from += ldx;
            }
        }
        x += plane_x;
        AS_A_BASE(x);
    }
    EACH_OF(to, height) {
        AS_A_BASE(y);
        EACH_OF(v, vectors) {
            if (is_part) {
                store_part(y, sum[to][v], count);
            } else {
                store(y + v * WIDTH, sum[to][v]);
            }
        }
        y += ldy;
    }
}

/* Not inlined, lest the compiler find addresses of all tiles beforehand, for which it has too few registers. */
#define TILE(name, planes, height, vectors)                                                                  \
    static __attribute__((noinline)) void name(int64_t count, const real_t *coefficients, const real_t *x,   \
                                               int64_t ldx, int64_t plane_x, real_t *y, int64_t ldy) {       \
        tile(planes, height, vectors, (vectors) > 1 ? WIDTH : count, coefficients, x, ldx, plane_x, y, ldy); \
    }

TILE(two_rows_of_9, 1, 2, WIDEST)
TILE(two_short_rows_of_9, 1, 2, SHORT)
TILE(one_row_of_9, 1, 1, WIDEST)
TILE(part_of_9, 1, 1, 1)
TILE(two_rows_of_27, 3, 2, WIDEST)
TILE(two_short_rows_of_27, 3, 2, SHORT)
TILE(one_row_of_27, 3, 1, WIDEST)
TILE(part_of_27, 3, 1, 1)

typedef void tile_t(int64_t count, const real_t *coefficients, const real_t *x, int64_t ldx, int64_t plane_x, real_t *y,
                    int64_t ldy);

struct tiles {
    tile_t *two_rows, *two_short_rows, *one_row, *part;
};

static const struct tiles nine = {two_rows_of_9, two_short_rows_of_9, one_row_of_9, part_of_9};
static const struct tiles twenty_seven = {two_rows_of_27, two_short_rows_of_27, one_row_of_27, part_of_27};

/* One row or two of n inner points, no fewer than a tile has. Tiles begin at the first, go on where stores meet vectors'
 * alignment, and end at the last, so that some points are computed twice. */
INLINE void wide_rows(tile_t *tile_of, int vectors, int64_t n, const real_t *coefficients, const real_t *x, int64_t ldx,
                      int64_t plane_x, real_t *y, int64_t ldy) {
    int64_t width = vectors * WIDTH, last = n - width;
    int64_t head = (int64_t)(-((uintptr_t)y / sizeof(real_t)) % (uintptr_t)WIDTH);
    for (int64_t j = 0; j <= last;) {
        tile_of(WIDTH, coefficients, x + j, ldx, plane_x, y + j, ldy);
        int64_t next = j == 0 && head > 0 ? head : j + width;
        j = j < last && next > last ? last : next;
    }
}

INLINE void narrow_row(tile_t *part, int64_t n, const real_t *coefficients, const real_t *x, int64_t ldx,
                       int64_t plane_x, real_t *y, int64_t ldy) {
    for (int64_t j = 0; j < n; j += WIDTH) {
        part(n - j, coefficients, x + j, ldx, plane_x, y + j, ldy);
    }
}

/* The inner points of a plane; x is where the plane before it begins, if there are several. */
INLINE void plane_of(struct tiles tiles, int64_t rows, int64_t columns, const real_t *coefficients, const real_t *x,
                     int64_t ldx, int64_t plane_x, real_t *y, int64_t ldy) {
    int64_t n = columns - 2;
    for (int64_t i = 1; i + 1 < rows && n > 0;) {
        const real_t *from = x + (i - 1) * ldx;
        real_t *to = y + i * ldy + 1;
        int are_two = i + 2 < rows;
        if (n >= WIDEST * WIDTH && are_two) {
            wide_rows(tiles.two_rows, WIDEST, n, coefficients, from, ldx, plane_x, to, ldy);
            i += 2;
        } else if (n >= WIDEST * WIDTH) {
            wide_rows(tiles.one_row, WIDEST, n, coefficients, from, ldx, plane_x, to, ldy);
            i++;
        } else if (n >= SHORT * WIDTH && are_two) {
            wide_rows(tiles.two_short_rows, SHORT, n, coefficients, from, ldx, plane_x, to, ldy);
            i += 2;
        } else {
            narrow_row(tiles.part, n, coefficients, from, ldx, plane_x, to, ldy);
            i++;
        }
    }
}

KERNEL(void, stencil9)
(int64_t rows, int64_t columns, const real_t *coefficients, const real_t *x, int64_t ldx, real_t *y, int64_t ldy) {
    plane_of(nine, rows, columns, coefficients, x, ldx, 0, y, ldy);
}

KERNEL(void, stencil27)
(int64_t planes, int64_t rows, int64_t columns, const real_t *coefficients, const real_t *x, int64_t ldx,
 int64_t plane_x, real_t *y, int64_t ldy, int64_t plane_y) {
    for (int64_t p = 1; p + 1 < planes; p++) {
        plane_of(twenty_seven, rows, columns, coefficients, x + (p - 1) * plane_x, ldx, plane_x, y + p * plane_y, ldy);
    }
}
