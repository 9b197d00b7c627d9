/* SPDX-License-Identifier: Apache-2.0 */
/* The tests of test_kernels_iamax.c, once for each type: REAL_T and FN(name) are defined. */

/* idamax.f and izamax.f, places from 0. */
static size_t TYPED(reference)(int is_complex, int n, const REAL_T *x, int incx) {
    size_t place = 0;
    REAL_T most = 0;
    if (n < 1 || incx < 1) {
        return 0;
    }
    for (int i = 0; i < n; i++) {
        const REAL_T *element = x + (int64_t)i * incx * (1 + is_complex);
        REAL_T size = (REAL_T)fabs(element[0]);
        if (is_complex) {
            size += (REAL_T)fabs(element[1]);
        }
        if (i == 0 || size > most) {
            most = size;
            place = (size_t)i;
        }
    }
    return place;
}

static void TYPED(agree)(int n, const REAL_T *x, int incx) {
    for (int is_complex = 0; is_complex < 2; is_complex++) {
        int count = is_complex ? n / 2 : n;
        size_t expected = TYPED(reference)(is_complex, count, x, incx);
        size_t got = is_complex ? FN(iamax_complex)(count, x, incx) : FN(iamax)(count, x, incx);
        if (got != expected) {
            fprintf(stderr, "%s, n = %d, incx = %d: %zu, not %zu\n", is_complex ? "complex" : "real", count, incx, got,
                    expected);
            exit(1);
        }
    }
}

/* The last element stands right before the fence, or the first right behind the other one. */
static void TYPED(places_agree)(REAL_T *memory, int length, int n, int incx, int at_end) {
    static const REAL_T greatest[] = {(REAL_T)2,   (REAL_T)-2, (REAL_T)INFINITY, (REAL_T)-INFINITY,
                                      (REAL_T)NAN, (REAL_T)1,  (REAL_T)-0.0};
    int span = n == 0 ? 0 : (n - 1) * incx + 1;
    REAL_T *x = at_end ? memory + length - span : memory;
    for (int i = 0; i < span; i++) {
        x[i] = (REAL_T)(i % 7 - 3) / 3;
    }
    TYPED(agree)(n, x, incx);
    for (int i = 0; i<n; i += n> 200 && i > 70 && i < n - 70 ? 61 : 1) {
        for (int k = 0; k < COUNT(greatest); k++) {
            REAL_T before = x[i * incx];
            x[i * incx] = greatest[k];
            TYPED(agree)(n, x, incx);
            REAL_T first = x[0];
            x[0] = (REAL_T)NAN;
            TYPED(agree)(n, x, incx);
            x[0] = first;
            x[i * incx] = before;
        }
    }
}

static void TYPED(random_vectors_agree)(REAL_T *memory, int length) {
    uint64_t seed = 11;
    for (int round = 0; round < 4000; round++) {
        int incx = 1 + (int)(random_bits(&seed) % 3), n = (int)(random_bits(&seed) % 900);
        int kinds = 1 + (int)(random_bits(&seed) % 20);
        REAL_T *x = memory + random_bits(&seed) % (uint64_t)(length - 900 * 3 + 1);
        for (int i = 0; i < n * incx; i++) {
            uint64_t kind = random_bits(&seed) % (uint64_t)kinds;
            x[i] = kind == 1   ? (REAL_T)NAN
                   : kind == 2 ? (REAL_T)((int)(random_bits(&seed) % 5) - 2)
                   : kind == 3 ? 0
                               : (REAL_T)random_between(&seed, -1, 1);
        }
        TYPED(agree)(n, x, incx);
    }
}

static void TYPED(all)(REAL_T *memory, size_t length) {
    for (int n = 0; n < 600; n += n < 140 ? 1 : 41) {
        for (int incx = 1; incx < 4; incx++) {
            TYPED(places_agree)(memory, (int)length, n, incx, 1);
            TYPED(places_agree)(memory, (int)length, n, incx, 0);
        }
    }
    TYPED(random_vectors_agree)(memory, (int)length);
    CHECK(FN(iamax)(3, memory, 0) == 0 && FN(iamax)(3, memory, -1) == 0 && FN(iamax)(-1, memory, 1) == 0);
    CHECK(FN(iamax_complex)(3, memory, 0) == 0 && FN(iamax_complex)(0, memory, 1) == 0);
    REAL_T nothing[600] = {0};
    TYPED(agree)(600, nothing, 1);
    for (int i = 0; i < 600; i++) {
        nothing[i] = (REAL_T)NAN;
    }
    TYPED(agree)(600, nothing, 1);
    nothing[0] = 0;
    nothing[1] = 0;
    TYPED(agree)(600, nothing, 1);
}
