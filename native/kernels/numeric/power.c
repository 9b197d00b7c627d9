/* SPDX-License-Identifier: Apache-2.0 */
/*
 * x^y = 2^(y log2 x), of positive normal x. The logarithm has an error of some
 * 2^-68, being a sum of two doubles: the exponent goes up to 1024, which costs
 * ten bits. Of floats, simply in double.
 */
#include "kernels/numeric/elementary.h"
#include "kernels/numeric/elementwise.h"

#if HAS_FMA

/* atanh(s) = s (1 + z/3 + z^2 (these)), z = s^2; and e^r = 1 + r + r^2 (those): fit.py. */
static const double atanh_terms[] = {
    0x1.999999999999ap-3, 0x1.2492492492523p-3, 0x1.c71c71c6ea324p-4, 0x1.745d177aeced4p-4,
    0x1.3b1395b169dccp-4, 0x1.1118ce38ca7ebp-4, 0x1.df7b914e6877cp-5, 0x1.e03a385f25540p-5,
};
static const double power_terms[] = {
    0x1.0000000000001p-1,  0x1.5555555555558p-3,  0x1.5555555553d62p-5,  0x1.111111110f809p-7,  0x1.6c16c1788bffap-10,
    0x1.a01a01b00929bp-13, 0x1.a019b90cab5dep-16, 0x1.71ddf6bd2c086p-19, 0x1.289185e5cc152p-22, 0x1.af6318a04ee7bp-26,
};

#define TWO_OVER_LN2_HIGH 0x1.71547652b82fep+1
#define TWO_OVER_LN2_LOW 0x1.777d0ffda0d24p-55
#define THIRD_HIGH 0x1.5555555555555p-2
#define THIRD_LOW 0x1.5555555555555p-56
#define LN2 0x1.62e42fefa39efp-1
#define ROOT_HALF 0x3fe6a09e667f3bcd
#define DOUBLE_ROUNDER 0x1.8p52
/* Below it, neither 2^e nor what leads to it overflows or underflows. */
#define LARGEST_POWER 1020.0

POLYNOMIAL_OF(double_polynomial, double, __builtin_fma)

struct exact {
    double high, low;
};

#if !defined(CFD_SINGLE)

/* The exact product, and the products with what is lost of either. */
INLINE struct exact times(struct exact a, struct exact b) {
    double high = a.high * b.high;
    double low = __builtin_fma(a.high, b.high, -high);
    return (struct exact){high, __builtin_fma(a.high, b.low, __builtin_fma(a.low, b.high, low))};
}

/* a + b, the first of which is not smaller, or 0. */
INLINE struct exact plus(double a, struct exact b) {
    double high = a + b.high;
    return (struct exact){high, ((a - high) + b.high) + b.low};
}

#endif

INLINE struct exact log2_of(double x) {
    uint64_t bits; /* of a negative number the difference wraps around */
    memcpy(&bits, &x, sizeof bits);
    int64_t above = (int64_t)(bits - ROOT_HALF);
    int64_t m_bits = (above & 0xfffffffffffff) + ROOT_HALF;
    double m, k = exponent_of(above);
    memcpy(&m, &m_bits, sizeof m);

    /* s = (m - 1) / (m + 1), |s| < 0.172 */
    double f = m - 1, sum = m + 1;
#if defined(CFD_SINGLE)
    double s = f / sum, z = s * s;
    double atanh_s = __builtin_fma(s * z, __builtin_fma(z, double_polynomial(atanh_terms, 8, z), THIRD_HIGH), s);
    return (struct exact){__builtin_fma(atanh_s, TWO_OVER_LN2_HIGH, k), 0};
#else
    double lost = m - (sum - 1), inverse = 1 / sum, quotient = f * inverse;
    struct exact s = {quotient, inverse * (__builtin_fma(-quotient, sum, f) - quotient * lost)}, z = times(s, s);
    double tail = z.high * double_polynomial(atanh_terms, 8, z.high), third = THIRD_HIGH + tail;
    struct exact factor = {third, ((THIRD_HIGH - third) + tail) + THIRD_LOW};
    struct exact atanh_s = times(s, plus(1, times(z, factor)));
    return plus(k, times(atanh_s, (struct exact){TWO_OVER_LN2_HIGH, TWO_OVER_LN2_LOW}));
#endif
}

/* Says what the exponent is, too: beyond LARGEST_POWER the result means nothing. */
INLINE double usual_power(double x, double y, double *exponent) {
    struct exact log2 = log2_of(x);
    double high = log2.high * y, shifted = high + DOUBLE_ROUNDER, n = shifted - DOUBLE_ROUNDER;
#if defined(CFD_SINGLE)
    double r = (high - n) * LN2;
#else
    double r = ((high - n) + __builtin_fma(log2.low, y, __builtin_fma(log2.high, y, -high))) * LN2;
#endif
    double value = 1 + __builtin_fma(r * r, double_polynomial(power_terms, 10, r), r);
    uint64_t n_bits, bits;
    memcpy(&n_bits, &shifted, sizeof n_bits);
    memcpy(&bits, &value, sizeof bits);
    bits += n_bits << 52; /* wraps around where the result means nothing */
    memcpy(&value, &bits, sizeof value);
    *exponent = high;
    return value;
}

INLINE int is_unusual(real_t x, double exponent) {
    return (not_normal(x) > MOST_NORMAL) | !(__builtin_fabs(exponent) <= LARGEST_POWER);
}

INLINE void pow_chunk(int count, const real_t *x, const real_t *y, real_t *z) {
    real_t result[LANES];
    double exponent;
    int64_t unusual = 0;
#pragma GCC ivdep
    for (int i = 0; i < count; i++) {
        result[i] = (real_t)usual_power(x[i], y[i], &exponent);
        unusual |= is_unusual(x[i], exponent);
    }
    if (__builtin_expect(unusual != 0, 0)) {
        for (int i = 0; i < count; i++) {
            (void)usual_power(x[i], y[i], &exponent);
            z[i] = is_unusual(x[i], exponent) ? REAL(pow)(x[i], y[i]) : result[i];
        }
        return;
    }
    memcpy(z, result, (size_t)count * sizeof(real_t));
}

#else

INLINE void pow_chunk(int count, const real_t *x, const real_t *y, real_t *z) {
    for (int i = 0; i < count; i++) {
        z[i] = REAL(pow)(x[i], y[i]);
    }
}

#endif

BINARY_KERNEL(pow, pow_chunk)
