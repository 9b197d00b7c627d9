/* SPDX-License-Identifier: Apache-2.0 */
/* The tests of test_kernels_gemv.c, once for each type: REAL_T, FN(name) and EPSILON are defined. */

static void TYPED(agrees)(int order, int trans, int m, int n, int gap, REAL_T alpha, REAL_T beta) {
    int plain = trans == NO_TRANS, inner = order == ROW_MAJOR ? n : m, outer = order == ROW_MAJOR ? m : n;
    int lda = inner + gap, to = plain ? m : n, from = plain ? n : m;
    size_t elements = m == 0 || n == 0 ? 0 : (size_t)(outer - 1) * (size_t)lda + (size_t)inner;
    REAL_T *a = (REAL_T *)ends[MATRIX] - elements, *x = (REAL_T *)ends[X] - from, *y = (REAL_T *)ends[Y] - to;
    for (size_t i = 0; i < elements;
         i++) { /* what lies between columns, and what alpha = 0 leaves out, is not a number */
        a[i] = alpha == 0 || (int)(i % (size_t)lda) >= inner ? (REAL_T)NAN : (REAL_T)((int)(i * 7 % 23) - 11) / 8;
    }
    for (int i = 0; i < from; i++) {
        x[i] = alpha == 0 ? (REAL_T)NAN : (REAL_T)(i * 5 % 17 - 8) / 4;
    }
    REAL_T before[4200];
    CHECK(to + 1 <= COUNT(before));
    y[-1] = 42;
    for (int i = 0; i < to; i++) {
        before[i] = beta == 0 ? (REAL_T)NAN : (REAL_T)(i % 9 - 4);
        y[i] = before[i];
    }
    FN(gemv)(order, trans, m, n, alpha, a, lda, x, 1, beta, y, 1);
    CHECK(y[-1] == 42);
    for (int i = 0; i < to; i++) {
        if (m == 0 || n == 0) {
            CHECK(memcmp(y + i, before + i, sizeof *y) == 0);
            continue;
        }
        long double product = 0, size = 0;
        for (int j = 0; alpha != 0 && j < from; j++) {
            int row = plain ? i : j, column = plain ? j : i;
            long double term = (long double)a[order == ROW_MAJOR ? row * lda + column : row + column * lda] * x[j];
            product += term;
            size += fabsl(term);
        }
        long double old = beta == 0 ? 0 : (long double)beta * before[i];
        long double bound = (from + 3) * (long double)EPSILON * (fabsl((long double)alpha) * size + fabsl(old));
        CHECK(fabsl((long double)alpha * product + old - y[i]) <= bound);
    }
}

static void TYPED(all)(void) {
    static const int sizes[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33, 64, 67};
    static const REAL_T factors[][2] = {{1, 0}, {-2, 1}, {(REAL_T)0.5, -3}, {0, 2}, {0, 0}};
    for (int order = ROW_MAJOR; order <= COLUMN_MAJOR; order++) {
        for (int trans = NO_TRANS; trans <= CONJ_TRANS; trans++) {
            for (int i = 0; i < COUNT(sizes); i++) {
                for (int j = 0; j < COUNT(sizes); j++) {
                    for (int k = 0; k < COUNT(factors); k++) {
                        TYPED(agrees)(order, trans, sizes[i], sizes[j], (i + k) % 3, factors[k][0], factors[k][1]);
                    }
                }
            }
            TYPED(agrees)(order, trans, 4101, 19, 1, 1, -1); /* more than a block */
            TYPED(agrees)(order, trans, 11, 4101, 0, -1, 2);
        }
    }
}
