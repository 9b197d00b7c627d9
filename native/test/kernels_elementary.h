/* SPDX-License-Identifier: Apache-2.0 */
/* The tests of test_kernels_elementary.c, once for each type: REAL_T, BITS_T, FN(name), LIBM(name) and what they need. */

enum { TYPED(VALUES) = 10000 };
static REAL_T TYPED(x)[TYPED(VALUES)], TYPED(p)[TYPED(VALUES)], TYPED(y)[TYPED(VALUES)];

typedef void TYPED(unary)(int64_t n, const REAL_T *x, int64_t incx, REAL_T *y, int64_t incy);
typedef REAL_T TYPED(scalar)(REAL_T x);
typedef wide TYPED(exact)(wide x);

/* How far off a result is, in units in the last place of the exact one. */
static double TYPED(ulps)(REAL_T got, wide exact) {
    REAL_T near = (REAL_T)exact;
    if (isnan((double)exact) || isinf(near) || near == 0) {
        return (isnan((double)exact) && isnan(got)) || got == near ? 0 : 1e9;
    }
    int exponent;
    (void)frexp((double)near, &exponent);
    exponent = exponent < SMALLEST_EXPONENT ? SMALLEST_EXPONENT : exponent;
    double error = (double)((got - exact) / WIDE(ldexp)(1, exponent - DIGITS));
    return isnan(error) ? 1e9 : fabs(error);
}

static void TYPED(check_unary)(const char *name, TYPED(unary) * kernel, TYPED(exact) * exact, int n, double bound) {
    double worst = 0, where = 0;
    kernel(n, TYPED(x), 1, TYPED(y), 1);
    for (int i = 0; i < n; i++) {
        double off = TYPED(ulps)(TYPED(y)[i], exact(TYPED(x)[i]));
        if (off > worst) {
            worst = off;
            where = TYPED(x)[i];
        }
    }
    if (getenv("VERBOSE")) {
        printf("%s: %.4f ulp at %a\n", name, worst, where);
    }
    if (!(worst <= bound)) {
        fprintf(stderr, "%s is off by %g ulp at %a, bound %g\n", name, worst, where, bound);
        exit(1);
    }
}

static REAL_T TYPED(from_bits)(uint64_t random) {
    REAL_T value;
    BITS_T bits = (BITS_T)(random >> (64 - 8 * sizeof(BITS_T)));
    memcpy(&value, &bits, sizeof value);
    return value;
}

static void TYPED(spread)(double low, double high, uint64_t seed) {
    for (int i = 0; i < TYPED(VALUES); i++) {
        TYPED(x)[i] = (REAL_T)random_between(&seed, low, high);
    }
}

/* Of all sizes down to the smallest, up to the given one. */
static void TYPED(of_all_sizes)(double largest, int is_signed, uint64_t seed) {
    for (int i = 0; i < TYPED(VALUES); i++) {
        REAL_T value;
        do {
            value = TYPED(from_bits)(random_bits(&seed));
        } while (!(fabs(value) <= largest));
        TYPED(x)[i] = is_signed ? value : (REAL_T)fabs(value);
    }
}

/* Next to multiples of pi/2, where nothing of a rough reduction would be left. */
static void TYPED(next_to_zeros)(double largest, uint64_t seed) {
    for (int i = 0; i < TYPED(VALUES); i++) {
        double k = floor(random_unit(&seed) * exp(random_unit(&seed) * log(largest)));
        TYPED(x)[i] = (REAL_T)(k * 0x1.921fb54442d18p+0);
    }
}

static void TYPED(bounds_hold)(void) {
    for (int seed = 0; seed < 4; seed++) {
        TYPED(spread)(LOWEST_EXP, HIGHEST_EXP, seed);
        TYPED(check_unary)("exp", FN(exp), WIDE(exp), TYPED(VALUES), 1);
        TYPED(spread)(-1, 1, seed);
        TYPED(check_unary)("exp", FN(exp), WIDE(exp), TYPED(VALUES), 1);
        TYPED(check_unary)("tanh", FN(tanh), WIDE(tanh), TYPED(VALUES), 2.5);
        TYPED(spread)(-25, 25, seed);
        TYPED(check_unary)("tanh", FN(tanh), WIDE(tanh), TYPED(VALUES), 2.5);
        TYPED(check_unary)("sin", FN(sin), WIDE(sin), TYPED(VALUES), 2);
        TYPED(check_unary)("cos", FN(cos), WIDE(cos), TYPED(VALUES), 2);
        TYPED(spread)(0.5, 2, seed);
        TYPED(check_unary)("log", FN(log), WIDE(log), TYPED(VALUES), 1);
        TYPED(of_all_sizes)(INFINITY, 0, seed);
        TYPED(check_unary)("log", FN(log), WIDE(log), TYPED(VALUES), 1);
        TYPED(check_unary)("sqrt", FN(sqrt), WIDE(sqrt), TYPED(VALUES), 0.5);
        TYPED(of_all_sizes)(1e6, 1, seed);
        TYPED(check_unary)("sin", FN(sin), WIDE(sin), TYPED(VALUES), 2);
        TYPED(check_unary)("cos", FN(cos), WIDE(cos), TYPED(VALUES), 2);
        TYPED(check_unary)("tanh", FN(tanh), WIDE(tanh), TYPED(VALUES), 2.5);
        TYPED(of_all_sizes)(INFINITY, 1, seed);
        TYPED(check_unary)("sin", FN(sin), WIDE(sin), 1000, 2);
        TYPED(check_unary)("cos", FN(cos), WIDE(cos), 1000, 2);
        TYPED(check_unary)("exp", FN(exp), WIDE(exp), TYPED(VALUES), 1);
        TYPED(next_to_zeros)(LARGEST_MULTIPLE, seed);
        TYPED(check_unary)("sin", FN(sin), WIDE(sin), TYPED(VALUES), 2);
        TYPED(check_unary)("cos", FN(cos), WIDE(cos), TYPED(VALUES), 2);
    }
}

static void TYPED(powers_keep_their_bound)(void) {
    uint64_t seed = 5;
    double worst = 0, bound = sizeof(REAL_T) == 8 ? 1.5 : is_c_library ? 1 : 0.6;
    for (int round = 0; round < 4; round++) {
        for (int i = 0; i < TYPED(VALUES); i++) {
            double low = log(SMALLEST_NORMAL), x = exp(random_between(&seed, low, -low));
            x = round == 1 ? random_between(&seed, 0.9, 1.1) : x;
            TYPED(x)[i] = (REAL_T)x;
            TYPED(p)[i] = (REAL_T)(random_between(&seed, low, -low) / log(x));
            if (round == 2) {
                TYPED(p)[i] = (REAL_T)floor(random_between(&seed, -20, 20));
            }
        }
        FN(pow)(TYPED(VALUES), TYPED(x), 1, TYPED(p), 1, TYPED(y), 1);
        for (int i = 0; i < TYPED(VALUES); i++) {
            double off = TYPED(ulps)(TYPED(y)[i], WIDE(pow)(TYPED(x)[i], TYPED(p)[i]));
            worst = off > worst ? off : worst;
            if (!(off <= bound)) {
                fprintf(stderr, "pow(%a, %a) = %a is off by %g ulp\n", TYPED(x)[i], TYPED(p)[i], TYPED(y)[i], off);
                exit(1);
            }
        }
    }
    if (getenv("VERBOSE")) {
        printf("pow: %.4f ulp\n", worst);
    }
}

static const REAL_T TYPED(specials)[] = {
    0,
    (REAL_T)-0.0,
    1,
    -1,
    2,
    -2,
    3,
    -3,
    (REAL_T)0.5,
    (REAL_T)-0.5,
    (REAL_T)INFINITY,
    (REAL_T)-INFINITY,
    (REAL_T)NAN,
    SMALLEST_NORMAL,
    -SMALLEST_NORMAL,
    SMALLEST_NORMAL / 8,
    -SMALLEST_NORMAL / 8,
    LARGEST,
    -LARGEST,
    1 + EPSILON,
    1 - EPSILON / 2,
    (REAL_T)1e10,
    (REAL_T)-1e10,
    (REAL_T)-709,
    (REAL_T)-746,
    (REAL_T)710,
    (REAL_T)89,
    (REAL_T)-104,
    (REAL_T)1048577,
    (REAL_T)-1048577,
};

static void TYPED(same)(const char *name, REAL_T x, REAL_T y, REAL_T got, REAL_T expected) {
    int equal =
        (isnan(got) && isnan(expected)) || (got == expected && !signbit(got) == !signbit(expected)) ||
        (isfinite(expected) && expected != 0 && fabs((double)got / (double)expected - 1) <= 3 * EPSILON) ||
        (fabs(expected) < SMALLEST_NORMAL && fabs(got - expected) <= SMALLEST_NORMAL * EPSILON && expected != 0);
    if (!equal) {
        fprintf(stderr, "%s(%a, %a) = %a, not %a\n", name, x, y, got, expected);
        exit(1);
    }
}

/* At each place of a chunk: specials go another way than their neighbours. */
static void TYPED(special_values_are_those_of_the_c_library)(void) {
    enum { MANY = COUNT(TYPED(specials)) };
    static const struct {
        const char *name;
        TYPED(unary) * kernel;
        TYPED(scalar) * library;
    } functions[] = {
        {"exp", FN(exp), LIBM(exp)}, {"log", FN(log), LIBM(log)}, {"sqrt", FN(sqrt), LIBM(sqrt)},
        {"sin", FN(sin), LIBM(sin)}, {"cos", FN(cos), LIBM(cos)}, {"tanh", FN(tanh), LIBM(tanh)},
    };
    REAL_T x[131], y[131], z[131];
    for (int f = 0; f < COUNT(functions); f++) {
        for (int s = 0; s < MANY; s++) {
            for (int at = 0; at < 131; at += 5) {
                for (int i = 0; i < 131; i++) {
                    x[i] = (REAL_T)(0.25 + i / 1000.0);
                }
                x[at] = TYPED(specials)[s];
                functions[f].kernel(131, x, 1, y, 1);
                TYPED(same)(functions[f].name, x[at], 0, y[at], functions[f].library(x[at]));
                functions[f].kernel(131, x, 1, x, 1);
                CHECK(memcmp(x, y, at * sizeof y[0]) == 0);
            }
        }
    }
    for (int s = 0; s < MANY; s++) {
        for (int t = 0; t < MANY; t++) {
            for (int at = 0; at < 131; at += 65) {
                for (int i = 0; i < 131; i++) {
                    x[i] = y[i] = (REAL_T)(0.25 + i / 1000.0);
                }
                x[at] = TYPED(specials)[s];
                y[at] = TYPED(specials)[t];
                FN(pow)(131, x, 1, y, 1, z, 1);
                TYPED(same)("pow", x[at], y[at], z[at], LIBM(pow)(x[at], y[at]));
            }
        }
    }
}

/* What an element becomes does not depend on shape, increment, place or pieces. */
static void TYPED(shapes_and_increments_do_not_matter)(void) {
    static REAL_T x[WIDEST * 2049], y[WIDEST * 2049], z[WIDEST * 2049], w[WIDEST * 2049];
    static TYPED(unary) *const kernels[] = {FN(exp), FN(log), FN(sqrt), FN(sin), FN(cos), FN(tanh)};
    uint64_t seed = 77;
    for (int i = 0; i < COUNT(x); i++) {
        x[i] = (REAL_T)random_between(&seed, 0.01, 60);
        z[i] = (REAL_T)random_between(&seed, -2, 2);
    }
    for (int s = 0; s < COUNT(shapes) && shapes[s] <= 2049; s++) {
        for (int i = 0; i < COUNT(increments) * COUNT(increments); i++) {
            int64_t n = shapes[s], incx = increments[i % COUNT(increments)], incy = increments[i / COUNT(increments)];
            for (int k = 0; k < COUNT(kernels); k++) {
                for (int j = 0; j < COUNT(y); j++) {
                    y[j] = -99;
                }
                kernels[k](n, x, incx, y, incy);
                for (int64_t j = 0; j < n; j++) {
                    REAL_T alone;
                    kernels[k](1, &ELEMENT(x, n, incx, j), 1, &alone, 1);
                    CHECK(ELEMENT(y, n, incy, j) == alone);
                    ELEMENT(y, n, incy, j) = -99;
                }
                for (int j = 0; j < COUNT(y); j++) {
                    CHECK(y[j] == -99);
                }
            }
            FN(pow)(n, x, incx, z, incy, y, incx);
            FN(fma)(n, x, incx, z, incy, z, incx, w, incy);
            for (int64_t j = 0; j < n; j++) {
                REAL_T a = ELEMENT(x, n, incx, j), b = ELEMENT(z, n, incy, j), alone;
                FN(pow)(1, &a, 1, &b, 1, &alone, 1);
                CHECK(ELEMENT(y, n, incx, j) == alone);
                CHECK(ELEMENT(w, n, incy, j) == LIBM(fma)(a, b, ELEMENT(z, n, incx, j)));
            }
        }
    }
}

static void TYPED(all)(void) {
    TYPED(bounds_hold)();
    TYPED(powers_keep_their_bound)();
    TYPED(special_values_are_those_of_the_c_library)();
    TYPED(shapes_and_increments_do_not_matter)();
}
