/* SPDX-License-Identifier: Apache-2.0 */
/* The tests of test_kernels_structures.c, once for each type: REAL_T, U and FN(name) are defined. */

static REAL_T TYPED(a)[200000], TYPED(b)[200000], TYPED(c)[200000];

static void TYPED(fill)(uint64_t seed) {
    for (int i = 0; i < COUNT(TYPED(a)); i++) {
        TYPED(a)[i] = (REAL_T)random_between(&seed, -1, 1);
        TYPED(b)[i] = (REAL_T)random_between(&seed, -1, 1);
        TYPED(c)[i] = (REAL_T)NAN;
    }
}

static void TYPED(near)(const char *what, wide got, wide expected, wide bound) {
    wide error = got > expected ? got - expected : expected - got;
    if (!(error <= bound)) {
        fprintf(stderr, "%s: %.17g, not %.17g, bound %g\n", what, (double)got, (double)expected, (double)bound);
        exit(1);
    }
}

/* Rows of 0 to 20 entries, and one of thousands, so that blocks end everywhere. */
static int64_t TYPED(make_matrix)(int64_t rows, int64_t columns, int32_t *pointers, int32_t *indices, uint64_t seed) {
    int64_t entries = 0;
    pointers[0] = 0;
    for (int64_t row = 0; row < rows; row++) {
        int64_t length = columns == 0 ? 0 : row == 7 ? 5000 : (int64_t)(random_bits(&seed) % 21);
        for (int64_t k = 0; k < length; k++) {
            indices[entries++] = (int32_t)(random_bits(&seed) % (uint64_t)columns);
        }
        pointers[row + 1] = (int32_t)entries;
    }
    return entries;
}

static void TYPED(sparse_products_keep_their_bounds)(void) {
    static int32_t pointers[1025], indices[40000];
    static const int64_t sizes[][2] = {{0, 0}, {1, 1}, {3, 0}, {5, 7}, {61, 127}, {1021, 509}};
    for (int s = 0; s < COUNT(sizes); s++) {
        for (int b = 0; b < 3; b++) {
            int64_t rows = sizes[s][0], columns = sizes[s][1];
            int64_t entries = TYPED(make_matrix)(rows, columns, pointers, indices, (uint64_t)s);
            REAL_T alpha = (REAL_T)1.5, beta = (REAL_T)(b * 0.75);
            const REAL_T *values = TYPED(a), *x = TYPED(b);
            TYPED(fill)((uint64_t)(s + b));
            for (int64_t i = 0; beta != 0 && i < rows; i++) {
                TYPED(c)[i] = TYPED(a)[i];
            }
            CHECK(FN(csrmv)(rows, columns, entries, alpha, pointers, indices, values, x, beta, TYPED(c)) == -1);
            for (int64_t i = 0; i < rows; i++) {
                wide sum = 0, size = 0;
                int64_t k;
                for (k = pointers[i]; k < pointers[i + 1]; k++) {
                    wide product = (wide)values[k] * x[indices[k]];
                    sum += product;
                    size += product < 0 ? -product : product;
                }
                wide before = beta == 0 ? 0 : (wide)TYPED(a)[i];
                wide bound =
                    ((pointers[i + 1] - pointers[i]) / 4 + 6) * U * (alpha * size + beta * fabs((double)before));
                TYPED(near)("csrmv", TYPED(c)[i], alpha * sum + beta * before, bound);
            }
            CHECK(isnan(TYPED(c)[rows]));
        }
    }
}

/* So that they are the same to the last bit with any instruction set. */
static void TYPED(rows_are_added_up_in_four_sums)(void) {
    static int32_t pointers[62], indices[40000];
    int64_t entries = TYPED(make_matrix)(61, 127, pointers, indices, 9);
    TYPED(fill)(9);
    CHECK(FN(csrmv)(61, 127, entries, 1, pointers, indices, TYPED(a), TYPED(b), 0, TYPED(c)) == -1);
    for (int64_t i = 0; i < 61; i++) {
        REAL_T sum[4] = {0};
        int64_t first = pointers[i], whole = first + (pointers[i + 1] - first) / 4 * 4;
        for (int64_t k = first; k < pointers[i + 1]; k++) {
            volatile REAL_T product = TYPED(a)[k] * TYPED(b)[indices[k]]; /* lest it be fused */
            sum[k < whole ? (k - first) % 4 : 0] += product;
        }
        CHECK(TYPED(c)[i] == (sum[0] + sum[2]) + (sum[1] + sum[3]));
    }
}

static void TYPED(sparse_products_with_matrices_are_those_with_their_columns)(void) {
    static int32_t pointers[62], indices[40000];
    static const int64_t widths[] = {0, 1, 3, 16, 31, 33, 67};
    int64_t rows = 61, columns = 127, entries = TYPED(make_matrix)(rows, columns, pointers, indices, 3);
    for (int w = 0; w < COUNT(widths); w++) {
        int64_t n = widths[w], ldb = n + 2, ldc = n + 1;
        TYPED(fill)((uint64_t)w);
        CHECK(FN(csrmm)(rows, columns, n, entries, 2, pointers, indices, TYPED(a), TYPED(b), ldb, 0, TYPED(c), ldc) ==
              -1);
        for (int64_t i = 0; i < rows; i++) {
            for (int64_t j = 0; j < n; j++) {
                wide sum = 0, size = 0;
                for (int64_t k = pointers[i]; k < pointers[i + 1]; k++) {
                    wide product = (wide)TYPED(a)[k] * TYPED(b)[indices[k] * ldb + j];
                    sum += product;
                    size += product < 0 ? -product : product;
                }
                TYPED(near)
                ("csrmm", TYPED(c)[i * ldc + j], 2 * sum, (pointers[i + 1] - pointers[i] + 3) * U * 2 * size);
            }
            CHECK(isnan(TYPED(c)[i * ldc + n]));
        }
    }
}

static void TYPED(bad_indices_are_found_and_nothing_outside_is_touched)(void) {
    int32_t pointers[] = {0, 2, 3, 4}, indices[] = {0, 1, 2, 1};
    REAL_T values[] = {1, 1, 1, 1}, x[] = {1, 2, 3}, y[] = {9, 9, 9};
    static int32_t many[5000];
    static REAL_T to[5000];
    indices[2] = 3;
    CHECK(FN(csrmv)(3, 3, 4, 1, pointers, indices, values, x, 0, y) == 2);
    indices[2] = -1;
    CHECK(FN(csrmv)(3, 3, 4, 1, pointers, indices, values, x, 0, y) == 2);
    CHECK(FN(csrmm)(3, 3, 1, 4, 1, pointers, indices, values, x, 1, 0, y, 1) == 2);
    indices[2] = 2;
    CHECK(FN(csrmv)(3, 3, 3, 1, pointers, indices, values, x, 0, y) == -4);
    pointers[1] = 5;
    CHECK(FN(csrmv)(3, 3, 4, 1, pointers, indices, values, x, 0, y) == -2);
    CHECK(FN(csrmm)(3, 3, 1, 4, 1, pointers, indices, values, x, 1, 0, y, 1) == -2);
    pointers[1] = -1;
    CHECK(FN(csrmv)(3, 3, 4, 1, pointers, indices, values, x, 0, y) == -2);
    for (int at = 0; at < 5000; at += 117) {
        many[at] = 3;
        CHECK(FN(gather)(5000, 3, x, many, to) == at);
        CHECK(FN(scatter)(5000, to, many, 3, y) == at);
        many[at] = INT32_MIN;
        CHECK(FN(gather)(5000, 3, x, many, to) == at);
        many[at] = 0;
    }
    CHECK(FN(gather)(1, 0, x, many, to) == 0);
    CHECK(FN(gather)(0, 0, NULL, NULL, NULL) == -1 && FN(scatter)(0, NULL, NULL, 0, NULL) == -1);
}

static void TYPED(gathered_and_scattered_elements_are_where_indices_say)(void) {
    static int32_t indices[MOST];
    uint64_t seed = 4;
    for (int s = 0; s < COUNT(shapes); s++) {
        int64_t n = shapes[s];
        TYPED(fill)((uint64_t)s);
        for (int64_t i = 0; i < n; i++) {
            indices[i] = (int32_t)(random_bits(&seed) % 999);
        }
        CHECK(FN(gather)(n, 999, TYPED(a), indices, TYPED(c)) == -1);
        for (int64_t i = 0; i < n; i++) {
            CHECK(TYPED(c)[i] == TYPED(a)[indices[i]]);
        }
        CHECK(isnan(TYPED(c)[n]));
        CHECK(FN(scatter)(n, TYPED(a), indices, 999, TYPED(b)) == -1);
        for (int64_t i = n - 1, seen[999] = {0}; i >= 0; i--) {
            CHECK(seen[indices[i]]++ || TYPED(b)[indices[i]] == TYPED(a)[i]);
        }
    }
}

static void TYPED(stencil)(int points, int64_t planes, int64_t m, int64_t n, const REAL_T *x, int64_t ldx,
                           int64_t plane_x, REAL_T *y, int64_t ldy, int64_t plane_y) {
    switch (points) {
    case 5:
        FN(stencil5)(m, n, TYPED(b), x, ldx, y, ldy);
        break;
    case 9:
        FN(stencil9)(m, n, TYPED(b), x, ldx, y, ldy);
        break;
    case 7:
        FN(stencil7)(planes, m, n, TYPED(b), x, ldx, plane_x, y, ldy, plane_y);
        break;
    default:
        FN(stencil27)(planes, m, n, TYPED(b), x, ldx, plane_x, y, ldy, plane_y);
        break;
    }
}

static void TYPED(check_stencil)(int points, int64_t planes, int64_t m, int64_t n) {
    static const int five[] = {1, 3, 4, 5, 7}, seven[] = {4, 10, 12, 13, 14, 16, 22};
    int64_t ldx = n + 3, ldy = n + 2, plane_x = ldx * (m + 1), plane_y = ldy * m + 5;
    const REAL_T *c = TYPED(b);
    TYPED(fill)((uint64_t)(points + m * n));
    TYPED(stencil)(points, planes, m, n, TYPED(a), ldx, plane_x, TYPED(c), ldy, plane_y);
    int flat = points == 5 || points == 9;
    for (int64_t p = 0; p < planes; p++) {
        for (int64_t i = 0; i < m; i++) {
            for (int64_t j = 0; j < n; j++) {
                REAL_T got = TYPED(c)[p * plane_y + i * ldy + j];
                if ((!flat && (p == 0 || p == planes - 1)) || i == 0 || i == m - 1 || j == 0 || j == n - 1) {
                    CHECK(isnan(got));
                    continue;
                }
                wide sum = 0, size = 0;
                for (int t = 0; t < points; t++) {
                    int at = points == 5 ? five[t] : points == 7 ? seven[t] : t;
                    int64_t q = flat ? p : p + at / 9 - 1, r = i + at / 3 % 3 - 1;
                    wide term = (wide)c[t] * TYPED(a)[q * plane_x + r * ldx + j + at % 3 - 1];
                    sum += term;
                    size += term < 0 ? -term : term;
                }
                TYPED(near)("stencil", got, sum, points * U * size);
            }
        }
    }
}

static void TYPED(stencils_keep_their_bounds_and_leave_borders)(void) {
    static const int64_t sizes[] = {0, 1, 2, 3, 4, 13, 37}, widths[] = {0, 1, 2, 3, 4, 13, 34, 37, 66, 67, 131};
    for (int i = 0; i < COUNT(sizes); i++) {
        for (int j = 0; j < COUNT(widths); j++) {
            TYPED(check_stencil)(5, 1, sizes[i], widths[j]);
            TYPED(check_stencil)(9, 1, sizes[i], widths[j]);
            for (int k = 1; k < COUNT(sizes) - 2; k++) {
                TYPED(check_stencil)(7, sizes[k], sizes[i], widths[j]);
                TYPED(check_stencil)(27, sizes[k], sizes[i], widths[j]);
            }
        }
    }
}

/* Whatever is computed with it, and wherever it lies, a point becomes the same. */
static void TYPED(points_do_not_depend_on_their_grid)(int points, int64_t m, int64_t n) {
    int flat = points == 5 || points == 9;
    int64_t planes = flat ? 3 : 4, ldx = n + 5, plane_x = ldx * m + 3, ldy = n + 1, plane_y = ldy * m;
    TYPED(fill)((uint64_t)(points + n));
    TYPED(stencil)(points, planes, m, n, TYPED(a), ldx, plane_x, TYPED(c), ldy, plane_y);
    for (int64_t p = flat ? 0 : 1; p < (flat ? 1 : planes - 1); p++) {
        for (int64_t i = 1; i < m - 1; i++) {
            for (int64_t j = 1; j < n - 1; j++) {
                REAL_T alone[27];
                const REAL_T *from = TYPED(a) + (flat ? 0 : p - 1) * plane_x + (i - 1) * ldx + j - 1;
                TYPED(stencil)(points, 3, 3, 3, from, ldx, plane_x, alone, 3, 9);
                CHECK(alone[flat ? 4 : 13] == TYPED(c)[p * plane_y + i * ldy + j]);
            }
        }
    }
}

static void TYPED(parts_of_grids_are_grids)(void) {
    static const int points[] = {5, 9, 7, 27};
    for (int i = 0; i < COUNT(points); i++) {
        for (int64_t n = 3; n < 300; n += n / 3) {
            TYPED(points_do_not_depend_on_their_grid)(points[i], 6, n);
            TYPED(points_do_not_depend_on_their_grid)(points[i], 7, n);
        }
    }
}

static void TYPED(running_sums_keep_their_bound)(int64_t n, int64_t incx, int64_t incy) {
    static REAL_T pieces[MOST * WIDEST];
    REAL_T carry = 0, again = 0, exclusive = 0;
    wide sum = 0, size = 0;
    TYPED(fill)((uint64_t)(n + incx + 10 * incy));
    FN(prefix_sum)(n, TYPED(a), incx, TYPED(c), incy, &carry);
    for (int64_t i = 0; i < n; i++) {
        wide term = ELEMENT(TYPED(a), n, incx, i);
        sum += term;
        size += term < 0 ? -term : term;
        wide bound = (sizeof(REAL_T) == 8 ? i / 8 + 4 : i / 16 + 5) * U * size;
        TYPED(near)("prefix_sum", ELEMENT(TYPED(c), n, incy, i), sum, bound);
    }
    for (int64_t i = 0; incx == 1 && incy == 1 && i < n; i += 48) {
        FN(prefix_sum)(n - i < 48 ? n - i : 48, TYPED(a) + i, 1, pieces + i, 1, &again);
    }
    CHECK(incx != 1 || incy != 1 || memcmp(pieces, TYPED(c), (size_t)n * sizeof pieces[0]) == 0);
    FN(prefix_sum_exclusive)(n, TYPED(a), incx, TYPED(b), incy, &exclusive);
    CHECK(exclusive == carry);
    CHECK(n == 0 || ELEMENT(TYPED(b), n, incy, 0) == 0);
    for (int64_t i = 1; i < n; i++) {
        CHECK(ELEMENT(TYPED(b), n, incy, i) == ELEMENT(TYPED(c), n, incy, i - 1));
    }
    if (incx == incy) {
        REAL_T place = 0;
        FN(prefix_sum)(n, TYPED(a), incx, TYPED(a), incx, &place);
        for (int64_t i = 0; i < n; i++) {
            CHECK(ELEMENT(TYPED(a), n, incx, i) == ELEMENT(TYPED(c), n, incy, i));
        }
    }
}

static void TYPED(running_sums_do_not_decrease)(void) {
    REAL_T carry = 0;
    uint64_t seed = 5;
    for (int i = 0; i < MOST; i++) {
        TYPED(a)[i] = (REAL_T)ldexp(random_unit(&seed), -(int)(random_bits(&seed) % 60));
    }
    FN(prefix_sum)(MOST, TYPED(a), 1, TYPED(c), 1, &carry);
    for (int i = 1; i < MOST; i++) {
        CHECK(TYPED(c)[i] >= TYPED(c)[i - 1]);
    }
    CHECK(carry == TYPED(c)[MOST - 1]);
}

static void TYPED(running_sums_see_nan_from_where_it_is)(void) {
    REAL_T carry = 0;
    for (int i = 0; i < 300; i++) {
        TYPED(a)[i] = 1;
    }
    TYPED(a)[100] = (REAL_T)INFINITY;
    TYPED(a)[200] = (REAL_T)-INFINITY;
    FN(prefix_sum)(300, TYPED(a), 1, TYPED(c), 1, &carry);
    for (int i = 0; i < 300; i++) {
        CHECK(i < 100 ? TYPED(c)[i] == i + 1 : i < 200 ? TYPED(c)[i] == INFINITY : isnan(TYPED(c)[i]));
    }
}

static void TYPED(all)(void) {
    TYPED(sparse_products_keep_their_bounds)();
    TYPED(rows_are_added_up_in_four_sums)();
    TYPED(sparse_products_with_matrices_are_those_with_their_columns)();
    TYPED(bad_indices_are_found_and_nothing_outside_is_touched)();
    TYPED(gathered_and_scattered_elements_are_where_indices_say)();
    TYPED(stencils_keep_their_bounds_and_leave_borders)();
    TYPED(parts_of_grids_are_grids)();
    for (int s = 0; s < COUNT(shapes); s++) {
        for (int i = 0; i < COUNT(increments); i++) {
            TYPED(running_sums_keep_their_bound)(shapes[s], increments[i], increments[i]);
            TYPED(running_sums_keep_their_bound)(shapes[s], increments[i], increments[(i + 1) % COUNT(increments)]);
        }
    }
    TYPED(running_sums_do_not_decrease)();
    TYPED(running_sums_see_nan_from_where_it_is)();
}
