/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: sums, dot products, extremes, norms and moments against 113-bit
 * arithmetic, within the bounds that the header states; in pieces as in one.
 */
#include "test/kernels.h"

#define REAL_T double
#define U U_DOUBLE
#define FN(name) cfd_d##name
#define TYPED(name) double_##name
#include "test/kernels_reductions.h"
#undef REAL_T
#undef U
#undef FN
#undef TYPED
#define REAL_T float
#define U U_SINGLE
#define FN(name) cfd_s##name
#define TYPED(name) float_##name
#include "test/kernels_reductions.h"

/* 1, 1e100, 1, -1e100: what plain sums lose. */
static void twice_the_precision_survives_cancellation(void) {
    double x[4000], y[4000];
    for (int i = 0; i < 4000; i += 4) {
        double part[] = {1, 0x1p60, 1, -0x1p60};
        memcpy(x + i, part, sizeof part);
        y[i] = y[i + 2] = 1;
        y[i + 1] = y[i + 3] = 0x1.0000001p0;
    }
    CHECK(cfd_dsum_compensated(4000, x, 1) == 2000);
    CHECK(cfd_ddot_compensated(4000, x, 1, y, 1) == 2000);
}

static void norms_neither_overflow_nor_underflow(void) {
    double x[5000];
    for (int exponent = -1074; exponent < 1017; exponent++) {
        for (int i = 0; i < 5000; i++) {
            x[i] = i % 2 ? ldexp(3, exponent) : ldexp(4, exponent);
        }
        CHECK(fabs(cfd_dnorm2(2, x, 1) / ldexp(5, exponent) - 1) <= 38 * U_DOUBLE);
        double all = cfd_dnorm2(5000, x, 1);
        CHECK(fabs(all / ldexp(250, exponent) - 1) <= 38 * U_DOUBLE || exponent < -1060);
        x[4999] = 0x1p-1074;
        x[4998] = 0x1p1000;
        x[1] = 1;
        double mixed = exponent < 900 ? cfd_dnorm2(5000, x, 1) : 0x1p1000;
        CHECK(mixed == 0x1p1000);
    }
    CHECK(cfd_dnorm2(1, (double[]){0x1p-1074}, 1) == 0x1p-1074);
    CHECK(cfd_dnorm2(2, (double[]){0x1.8p1023, 0x1.8p1023}, 1) == INFINITY);
    CHECK(cfd_snorm2(2, (float[]){0x1.8p126f, 0x1p127f}, 1) == 0x1.4p127f);
}

int main(int count, char **arguments) {
    skip_without(count, arguments);
    double_all();
    float_all();
    twice_the_precision_survives_cancellation();
    norms_neither_overflow_nor_underflow();
    return 0;
}
