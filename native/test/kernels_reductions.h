/* SPDX-License-Identifier: Apache-2.0 */
/* The tests of test_kernels_reductions.c, once for each type: REAL_T, U and FN(name) are defined. */

static REAL_T TYPED(x)[MOST * WIDEST], TYPED(y)[MOST * WIDEST];

static void TYPED(fill)(uint64_t seed, double low, double high) {
    for (int i = 0; i < MOST * WIDEST; i++) {
        TYPED(x)[i] = (REAL_T)(random_between(&seed, low, high) * ldexp(1, (int)(random_bits(&seed) % 20)));
        TYPED(y)[i] = (REAL_T)(random_between(&seed, low, high));
    }
}

/* Calls `add` for pieces of the given length. */
typedef void TYPED(adder)(double *state, int64_t n, const REAL_T *x, int64_t inc);

static void TYPED(in_pieces)(TYPED(adder) * add, double *state, int64_t n, const REAL_T *x, int64_t inc,
                             int64_t piece) {
    memset(state, 0, 192 * sizeof(double));
    for (int64_t i = 0; i < n; i += piece) {
        int64_t count = n - i < piece ? n - i : piece;
        add(state, count, inc > 0 ? x + i * inc : x + (n - i - count) * -inc, inc);
    }
}

static void TYPED(compare)(wide got, wide expected, wide bound, const char *what, int64_t n, int64_t inc) {
    wide error = got > expected ? got - expected : expected - got;
    if (!(error <= bound)) {
        fprintf(stderr, "%s, n = %ld, inc = %ld: %.17g, not %.17g, off by %g, bound %g\n", what, (long)n, (long)inc,
                (double)got, (double)expected, (double)error, (double)bound);
        exit(1);
    }
}

static void TYPED(sums_keep_their_bounds)(int64_t n, int64_t inc) {
    double state[192];
    wide sum = 0, size = 0, dot = 0, dot_size = 0, squares = 0;
    for (int64_t i = 0; i < n; i++) {
        wide a = ELEMENT(TYPED(x), n, inc, i), b = ELEMENT(TYPED(y), n, inc, i);
        sum += a;
        size += a < 0 ? -a : a;
        dot += a * b;
        dot_size += a * b < 0 ? -a * b : a * b;
        squares += a * a;
    }
    wide plain = (70 + log2(1 + n / 2048.0)) * U, twofold = sizeof(REAL_T) == 8 ? 4.0 * n * n * U * U : 70 * U_DOUBLE;
    wide absolute = sum < 0 ? -sum : sum, dot_absolute = dot < 0 ? -dot : dot;
    const REAL_T *x = TYPED(x), *y = TYPED(y);
    TYPED(compare)(FN(sum)(n, x, inc), sum, plain * size, "sum", n, inc);
    TYPED(compare)(FN(norm1)(n, x, inc), size, plain * size, "norm1", n, inc);
    TYPED(compare)(FN(sum_compensated)(n, x, inc), sum, U * absolute + twofold * size, "sum_compensated", n, inc);
    TYPED(compare)
    (FN(dot_compensated)(n, x, inc, y, inc), dot, U * dot_absolute + twofold * dot_size, "dot_compensated", n, inc);
    wide norm = WIDE(sqrt)(squares);
    TYPED(compare)(FN(norm2)(n, x, inc), norm, (sizeof(REAL_T) == 8 ? 38 : 1 + 0x1p-20) * U * norm, "norm2", n, inc);

    for (int64_t piece = 2048; piece <= 6144; piece += 2048) {
        TYPED(in_pieces)(FN(sum_add), state, n, x, inc, piece);
        CHECK(FN(sum_result)(state) == FN(sum)(n, x, inc));
        TYPED(in_pieces)(FN(sum_compensated_add), state, n, x, inc, piece);
        CHECK(FN(sum_compensated_result)(state) == FN(sum_compensated)(n, x, inc));
        TYPED(in_pieces)(FN(norm1_add), state, n, x, inc, piece);
        CHECK(FN(norm1_result)(state) == FN(norm1)(n, x, inc));
        TYPED(in_pieces)(FN(norm2_add), state, n, x, inc, piece);
        CHECK(FN(norm2_result)(state) == FN(norm2)(n, x, inc));
    }
    TYPED(in_pieces)(FN(sum_compensated_add), state, n, x, inc, 97);
    TYPED(compare)(FN(sum_compensated_result)(state), sum, U * absolute + twofold * size, "in odd pieces", n, inc);
}

static void TYPED(extremes_are_exact)(int64_t n, int64_t inc) {
    double state[192];
    int64_t smallest = -1, largest = -1;
    REAL_T size = 0;
    const REAL_T *x = TYPED(x);
    for (int64_t i = 0; i < n; i++) {
        REAL_T a = ELEMENT(x, n, inc, i);
        smallest = smallest < 0 || a < ELEMENT(x, n, inc, smallest) ? i : smallest;
        largest = largest < 0 || a > ELEMENT(x, n, inc, largest) ? i : largest;
        size = fabs(a) > size ? (REAL_T)fabs(a) : size;
    }
    CHECK(FN(argmin)(n, x, inc) == smallest);
    CHECK(FN(argmax)(n, x, inc) == largest);
    CHECK(FN(min)(n, x, inc) == (n == 0 ? INFINITY : ELEMENT(x, n, inc, smallest)));
    CHECK(FN(max)(n, x, inc) == (n == 0 ? -INFINITY : ELEMENT(x, n, inc, largest)));
    CHECK(FN(norm_inf)(n, x, inc) == size);
    for (int64_t piece = 1; piece < 4000; piece += 1009) {
        TYPED(in_pieces)(FN(argmin_add), state, n, x, inc, piece);
        CHECK(FN(argmin_result)(state) == smallest);
        TYPED(in_pieces)(FN(argmax_add), state, n, x, inc, piece);
        CHECK(FN(argmax_result)(state) == largest);
        TYPED(in_pieces)(FN(min_add), state, n, x, inc, piece);
        CHECK(FN(min_result)(state) == FN(min)(n, x, inc));
        TYPED(in_pieces)(FN(max_add), state, n, x, inc, piece);
        CHECK(FN(max_result)(state) == FN(max)(n, x, inc));
        TYPED(in_pieces)(FN(norm_inf_add), state, n, x, inc, piece);
        CHECK(FN(norm_inf_result)(state) == size);
    }
}

/* With a trend, the first elements say little of the others. */
static void TYPED(moments_keep_their_bounds)(int64_t n, int64_t inc, double shift, double trend) {
    static REAL_T x[MOST * WIDEST];
    double state[192], got[3], pieces[3];
    wide sum = 0, all_squares = 0, squares = 0;
    for (int i = 0; i < MOST * WIDEST; i++) {
        x[i] = TYPED(y)[i] * (REAL_T)(1 + i * trend) + (REAL_T)shift;
    }
    for (int64_t i = 0; i < n; i++) {
        wide a = ELEMENT(x, n, inc, i);
        sum += a;
        all_squares += a * a;
    }
    for (int64_t i = 0; i < n; i++) {
        wide deviation = ELEMENT(x, n, inc, i) - sum / n;
        squares += deviation * deviation;
    }
    FN(moments)(n, x, inc, got);
    CHECK(got[0] == n);
    if (n == 0) {
        CHECK(isnan(got[1]) && isnan(got[2]));
        return;
    }
    wide relative = (75 + 4 * log2(1 + n / 2048.0)) * U_DOUBLE, means = relative * WIDE(sqrt)(all_squares / n);
    TYPED(compare)(got[1], sum / n, means, "mean", n, inc);
    TYPED(compare)
    (got[2], squares, relative * squares + n * means * means + 2 * means * WIDE(sqrt)(n * squares),
     "squared deviations", n, inc);
    TYPED(in_pieces)(FN(moments_add), state, n, x, inc, 4096);
    FN(moments_result)(state, pieces);
    CHECK(memcmp(got, pieces, sizeof got) == 0);
}

static void TYPED(equal_elements_do_not_deviate)(void) {
    static REAL_T x[4099];
    double result[3];
    for (int i = 0; i < 4099; i++) {
        x[i] = (REAL_T)0.1;
    }
    for (int64_t n = 1; n <= 4099; n += n < 130 ? 1 : 567) {
        FN(moments)(n, x, 1, result);
        CHECK(result[1] == (double)x[0] && result[2] == 0);
    }
}

/* Lanes by their definition: whatever the width of vectors is, and wherever they begin. */
static REAL_T TYPED(sum_in_lanes)(int64_t n, const REAL_T *x) {
    enum { LANES = 512 / sizeof(REAL_T) };
    REAL_T lane[LANES] = {0};
    for (int64_t i = 0; i < n; i++) {
        lane[i % LANES] += x[i];
    }
    for (int half = LANES / 2; half > 0; half /= 2) {
        for (int j = 0; j < half; j++) {
            lane[j] += lane[j + half];
        }
    }
    return lane[0];
}

static void TYPED(sums_are_the_same_wherever_they_lie)(void) {
    enum { PLACES = 64 / sizeof(REAL_T), LONGEST = 5000 };
    static REAL_T room[PLACES + LONGEST] __attribute__((aligned(64)));
    for (int64_t n = 0; n <= 2048; n += n < 300 ? 1 : 97) {
        for (int place = 0; place < PLACES; place++) {
            memcpy(room + place, TYPED(x), (size_t)n * sizeof(REAL_T));
            CHECK(FN(sum)(n, room + place, 1) == TYPED(sum_in_lanes)(n, TYPED(x)));
        }
    }
    for (int64_t n = 1; n <= LONGEST; n += 357) {
        REAL_T sum = FN(sum_compensated)(n, TYPED(x), 1), dot = FN(dot_compensated)(n, TYPED(x), 1, TYPED(y), 1);
        REAL_T norm = FN(norm2)(n, TYPED(x), 1);
        double moments[3], again[3];
        FN(moments)(n, TYPED(x), 1, moments);
        for (int place = 0; place < PLACES; place++) {
            memcpy(room + place, TYPED(x), (size_t)n * sizeof(REAL_T));
            FN(moments)(n, room + place, 1, again);
            CHECK(memcmp(moments, again, sizeof again) == 0);
            CHECK(FN(sum_compensated)(n, room + place, 1) == sum && FN(norm2)(n, room + place, 1) == norm);
            CHECK(FN(dot_compensated)(n, room + place, 1, TYPED(y), 1) == dot);
        }
    }
}

static void TYPED(special_values_are_seen_anywhere)(void) {
    static REAL_T x[4099];
    double result[3];
    for (int64_t at = 0; at < 4099; at += at < 70 ? 1 : 67) {
        for (int i = 0; i < 4099; i++) {
            x[i] = 1;
        }
        x[at] = (REAL_T)NAN;
        x[4098] = (REAL_T)INFINITY;
        if (at == 4098) {
            x[at] = (REAL_T)NAN;
        }
        CHECK(isnan(FN(sum)(4099, x, 1)) && isnan(FN(sum_compensated)(4099, x, 1)));
        CHECK(isnan(FN(dot_compensated)(4099, x, 1, x, 1)));
        CHECK(isnan(FN(min)(4099, x, 1)) && isnan(FN(max)(4099, x, 1)));
        CHECK(FN(argmin)(4099, x, 1) == at && FN(argmax)(4099, x, 1) == at);
        CHECK(isnan(FN(norm1)(4099, x, 1)) && isnan(FN(norm2)(4099, x, 1)) && isnan(FN(norm_inf)(4099, x, 1)));
        FN(moments)(4099, x, 1, result);
        CHECK(isnan(result[1]) && isnan(result[2]));
        x[at] = (REAL_T)-INFINITY;
        x[4098] = 2;
        x[at] = (REAL_T)-INFINITY;
        CHECK(FN(sum)(4099, x, 1) == -INFINITY && FN(sum_compensated)(4099, x, 1) == -INFINITY);
        CHECK(FN(dot_compensated)(4099, x, 1, x, 1) == INFINITY);
        CHECK(FN(min)(4099, x, 1) == -INFINITY && FN(argmin)(4099, x, 1) == at);
        CHECK(FN(norm1)(4099, x, 1) == INFINITY && FN(norm2)(4099, x, 1) == INFINITY);
        CHECK(FN(norm_inf)(4099, x, 1) == INFINITY);
        x[(at + 1) % 4099] = (REAL_T)INFINITY;
        CHECK(isnan(FN(sum)(4099, x, 1)) && isnan(FN(sum_compensated)(4099, x, 1)));
    }
}

static void TYPED(zeros_are_equal)(void) {
    REAL_T x[] = {1, (REAL_T)-0.0, 0, 1}, negative[] = {(REAL_T)-0.0, (REAL_T)-0.0};
    CHECK(FN(argmin)(4, x, 1) == 1);
    CHECK(FN(min)(4, x, 1) == 0 && !signbit(FN(min)(4, x, 1)));
    CHECK(!signbit(FN(max)(2, negative, 1)) && !signbit(FN(sum)(2, negative, 1)));
}

static void TYPED(nothing_is_empty)(void) {
    CHECK(FN(sum)(0, NULL, 1) == 0 && FN(sum_compensated)(0, NULL, 1) == 0);
    CHECK(FN(dot_compensated)(0, NULL, 1, NULL, 1) == 0);
    CHECK(FN(argmin)(0, NULL, 1) == -1 && FN(argmax)(0, NULL, -1) == -1);
    CHECK(FN(norm1)(0, NULL, 1) == 0 && FN(norm2)(0, NULL, 1) == 0 && FN(norm_inf)(0, NULL, 1) == 0);
}

static void TYPED(all)(void) {
    for (int s = 0; s < COUNT(shapes); s++) {
        for (int i = 0; i < COUNT(increments); i++) {
            TYPED(fill)((uint64_t)(s * 31 + i), i % 2 ? 0 : -1, 1);
            TYPED(sums_keep_their_bounds)(shapes[s], increments[i]);
            TYPED(extremes_are_exact)(shapes[s], increments[i]);
            TYPED(moments_keep_their_bounds)(shapes[s], increments[i], i % 2 ? 0 : 1000, 0);
            TYPED(moments_keep_their_bounds)(shapes[s], increments[i], i % 2 ? 0 : 1000, 1);
        }
    }
    TYPED(equal_elements_do_not_deviate)();
    TYPED(sums_are_the_same_wherever_they_lie)();
    TYPED(special_values_are_seen_anywhere)();
    TYPED(zeros_are_equal)();
    TYPED(nothing_is_empty)();
}
