/* SPDX-License-Identifier: Apache-2.0 */
/* The tests of test_kernels_scal.c, once for each type: REAL_T and FN(name) are defined. */

enum { TYPED(LENGTH) = 800 };

static int TYPED(same)(REAL_T a, REAL_T b) { return a == b || (a != a && b != b); }

static void TYPED(fill)(REAL_T *x) {
    static const REAL_T numbers[] = {1, (REAL_T)NAN, -2, (REAL_T)INFINITY, 0, (REAL_T)-INFINITY, (REAL_T)0.75};
    for (int i = 0; i < TYPED(LENGTH); i++) {
        x[i] = numbers[i % 7];
    }
}

/* parts: 1 real, 2 complex; by_real: of a complex vector, each part by itself. */
static void TYPED(products_agree)(int parts, int by_real, int n, int incx, REAL_T re, REAL_T im) {
    REAL_T x[TYPED(LENGTH)], before[TYPED(LENGTH)], alpha[] = {re, im};
    TYPED(fill)(x);
    TYPED(fill)(before);
    if (parts == 1) {
        FN(scal)(n, re, x, incx);
    } else if (by_real) {
        FN(scal_complex_by_real)(n, re, x, incx);
    } else {
        FN(scal_complex)(n, alpha, x, incx);
    }
    for (int i = 0; i < TYPED(LENGTH); i++) {
        int element = i / parts;
        const REAL_T *old = before + element * parts;
        REAL_T expected = before[i];
        if (incx > 0 && element % incx == 0 && element / incx < n) {
            expected = parts == 1 || by_real ? re * before[i]
                       : i % 2 == 0          ? re * old[0] - im * old[1]
                                             : re * old[1] + im * old[0];
        }
        CHECK(TYPED(same)(x[i], expected));
    }
}

static void TYPED(all)(void) {
    static const REAL_T factors[] = {0, (REAL_T)NAN, 1, -3, (REAL_T)INFINITY};
    for (int n = -1; n < 130; n++) {
        for (int incx = -1; incx < 4; incx++) {
            for (int k = 0; k < COUNT(factors); k++) {
                TYPED(products_agree)(1, 0, n, incx, factors[k], 0);
                TYPED(products_agree)(2, 1, n, incx, factors[k], 0);
                TYPED(products_agree)(2, 0, n, incx, factors[k], 0);
                TYPED(products_agree)(2, 0, n, incx, 2, factors[k]);
            }
        }
    }
}
