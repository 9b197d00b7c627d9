/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Elementary functions of one number, without branches, so that the compiler
 * makes vectors of the loops around them. Each holds for the usual arguments; the
 * others go to the C library. Every fma is meant: with several roundings instead,
 * the bounds would not hold.
 *
 * Polynomials: fit.py. Reductions: Cody and Waite, with fma, so that the first
 * difference is exact (J.-M. Muller, Elementary Functions, 3rd ed., chapter 11).
 */
#ifndef COFFERDAM_NUMERIC_ELEMENTARY_H
#define COFFERDAM_NUMERIC_ELEMENTARY_H

#include <string.h>

#include "kernels/numeric/typed.h"

static inline bits_t bits_of(real_t x) {
    bits_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline real_t real_of(bits_t bits) {
    real_t x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

#define FMA(a, b, c) REAL(__builtin_fma)(a, b, c)

#if defined(CFD_SINGLE)
#define MANTISSA_BITS 23
#define MAGNITUDE INT32_MAX
#define SIGN INT32_MIN
/* Added to a number below 2^22 and subtracted again, it leaves an integer; in between, that stands in the lowest bits. */
#define ROUNDER 0x1.8p23f
#define LN2_HIGH 0x1.62e43p-1f
#define LN2_LOW -0x1.05c61p-29f
#define LOG2_E 0x1.715476p+0f
#define ONE_OVER_PI 0x1.45f306p-2f
#define PI_HIGH 0x1.921fb6p+1f
#define PI_MIDDLE -0x1.777a5cp-24f
#define PI_LOW -0x1.ee59dap-49f
#define LARGEST_EXPONENT_BITS 0x42ae0000 /* 87 */
#define LARGEST_ANGLE_BITS 0x46ea6000    /* 30000 */
#define MOST_NORMAL (0x7effffff + SIGN)
#define LARGEST_TANH 10.0f
#define ROOT_HALF_BITS 0x3f3504f3
static const real_t exp_terms[] = {0x1.0p-1f, 0x1.5554dcp-3f, 0x1.5554b8p-5f, 0x1.120b72p-7f, 0x1.6d755p-10f};
static const real_t sin_terms[] = {-0x1.555556p-3f, 0x1.11111p-7f, -0x1.a01906p-13f, 0x1.7196a2p-19f, -0x1.9db37p-26f};
/* log(1 + f) = f - f^2/2 + f^3 (these): to divide would take longer than the terms that it saves. */
static const real_t log_terms[] = {
    0x1.555548p-2f,  -0x1.000006p-2f, 0x1.99a4b8p-3f,  -0x1.555c4ep-3f, 0x1.23373ep-3f,
    -0x1.fc219ep-4f, 0x1.e6f2aap-4f,  -0x1.de3fe2p-4f, 0x1.14572ap-4f,
};
#else
#define MANTISSA_BITS 52
#define MAGNITUDE INT64_MAX
#define SIGN INT64_MIN
#define ROUNDER 0x1.8p52
#define LN2_HIGH 0x1.62e42fefa39efp-1
#define LN2_LOW 0x1.abc9e3b39803fp-56
#define LOG2_E 0x1.71547652b82fep+0
#define ONE_OVER_PI 0x1.45f306dc9c883p-2
#define PI_HIGH 0x1.921fb54442d18p+1
#define PI_MIDDLE 0x1.1a62633145c07p-53
#define PI_LOW -0x1.f1976b7ed8fbcp-109
#define LARGEST_EXPONENT_BITS 0x4086200000000000 /* 708 */
#define LARGEST_ANGLE_BITS 0x41cdcd6500000000    /* 1e9 */
#define MOST_NORMAL (0x7fdfffffffffffff + SIGN)
#define LARGEST_TANH 20.0
#define ROOT_HALF_BITS 0x3fe6a09e667f3bcd
static const real_t exp_terms[] = {
    0x1.0000000000001p-1,  0x1.5555555555558p-3,  0x1.5555555553d62p-5,  0x1.111111110f809p-7,  0x1.6c16c1788bffap-10,
    0x1.a01a01b00929bp-13, 0x1.a019b90cab5dep-16, 0x1.71ddf6bd2c086p-19, 0x1.289185e5cc152p-22, 0x1.af6318a04ee7bp-26,
};
static const real_t sin_terms[] = {
    -0x1.5555555555555p-3,  0x1.1111111111107p-7,  -0x1.a01a01a018ab0p-13, 0x1.71de3a545685ep-19,
    -0x1.ae6455a1decc6p-26, 0x1.6124015c75236p-33, -0x1.ae5138b719283p-41, 0x1.89a47a9eeea64p-49,
};
/* FreeBSD's e_log.c: log((1 + s)/(1 - s)) = 2s + s R(s^2). */
static const real_t log_terms[] = {
    0x1.5555555555593p-1, 0x1.999999997fa04p-2, 0x1.2492494229359p-2, 0x1.c71c51d8e78afp-3,
    0x1.7466496cb03dep-3, 0x1.39a09d078c69fp-3, 0x1.2f112df3e5244p-3,
};
#endif

/* c[0] + c[1] x + ...: even and odd terms side by side, since each fma waits for the one before; but c[0], which weighs
 * most, last and alone. */
#define POLYNOMIAL_OF(name, type, fused)                                                       \
    static inline __attribute__((always_inline)) type name(const type *c, int terms, type x) { \
        type square = x * x, even = 0, odd = 0;                                                \
        _Pragma("GCC unroll 16") for (int i = terms - 1; i >= 1; i--) {                        \
            if (i % 2 == 0) {                                                                  \
                even = i + 2 >= terms ? c[i] : fused(even, square, c[i]);                      \
            } else {                                                                           \
                odd = i + 2 >= terms ? c[i] : fused(odd, square, c[i]);                        \
            }                                                                                  \
        }                                                                                      \
        return fused(fused(even, x, odd), x, c[0]);                                            \
    }

POLYNOMIAL_OF(polynomial, real_t, REAL(__builtin_fma))

#define POLYNOMIAL(terms, x) polynomial(terms, (int)(sizeof(terms) / sizeof(terms[0])), x)

/* x 2^k, by the lowest bits of k. An unusual argument makes them anything, and the sum wraps around. */
static inline real_t times_power_of_two(real_t x, bits_t k) {
    return real_of((bits_t)((unsigned_t)bits_of(x) + ((unsigned_t)k << MANTISSA_BITS)));
}

/* ---- exp: e^x = 2^k e^r, |r| <= ln 2 / 2 */

struct reduced {
    real_t rest; /* e^r - 1 */
    bits_t k;    /* in the lowest bits; above them, what ROUNDER has there */
};

static inline struct reduced exp_reduced(real_t x) {
    real_t shifted = FMA(x, LOG2_E, ROUNDER), k = shifted - ROUNDER;
    /* The difference is exact; what is lost of ln 2 comes to it late, when there is less to round. */
    real_t difference = FMA(k, -LN2_HIGH, x), low = k * -LN2_LOW, r = difference + low;
    return (struct reduced){difference + FMA(r * r, POLYNOMIAL(exp_terms, r), low), bits_of(shifted)};
}

/* The size of x as bits, of which NaN has most. */
static inline bits_t size_bits(real_t x) { return bits_of(x) & MAGNITUDE; }

static inline real_t usual_exp(real_t x) {
    struct reduced e = exp_reduced(x);
    return times_power_of_two(1 + e.rest, e.k);
}

/* ---- log: x = 2^k m, m between sqrt(1/2) and sqrt(2) */

/* More than MOST_NORMAL, if x is not both positive and normal: what is below wraps around to the largest integers. */
static inline bits_t not_normal(real_t x) {
    return (bits_t)((uint64_t)bits_of(x) - ((uint64_t)1 << MANTISSA_BITS) + (uint64_t)SIGN);
}

/* The upper bits of a double as a number. */
static inline double exponent_of(int64_t bits) {
#if defined(__AVX512DQ__)
    return (double)(bits >> 52);
#else
    /* Not every instruction set can shift with the sign, or convert: as if unsigned, and so 2^10 too large. */
    int64_t large = (int64_t)(((uint64_t)bits + 0x4000000000000000) >> 52) | 0x4330000000000000;
    double number;
    memcpy(&number, &large, sizeof number);
    return number - (0x1p52 + 1024);
#endif
}

struct scaled {
    real_t k, m;
};

static inline struct scaled scaled(real_t x) {
    bits_t above = (bits_t)((unsigned_t)bits_of(x) - ROOT_HALF_BITS);
#if defined(CFD_SINGLE)
    return (struct scaled){(real_t)(above >> 23), real_of((above & 0x7fffff) + ROOT_HALF_BITS)};
#else
    return (struct scaled){exponent_of(above), real_of((above & 0xfffffffffffff) + ROOT_HALF_BITS)};
#endif
}

static inline real_t usual_log(real_t x) {
    struct scaled parts = scaled(x);
    real_t f = parts.m - 1;
#if defined(CFD_SINGLE)
    real_t rest = FMA(f * f, FMA(f, POLYNOMIAL(log_terms, f), (real_t)-0.5), parts.k * LN2_LOW);
    return FMA(parts.k, LN2_HIGH, f + rest);
#else
    real_t s = f / (2 + f), z = s * s, half = (real_t)0.5 * f * f;
    real_t rest = FMA(s, half + z * POLYNOMIAL(log_terms, z), parts.k * LN2_LOW);
    return FMA(parts.k, LN2_HIGH, f - (half - rest));
#endif
}

/* ---- sin and cos: x = k pi + r, |r| <= pi/2; for cos, k is half of an odd number */

static inline real_t sin_of(real_t x, real_t k, bits_t odd) {
    real_t r = FMA(k, -PI_LOW, FMA(k, -PI_MIDDLE, FMA(k, -PI_HIGH, x))), z = r * r;
    real_t sine = FMA(r * z, POLYNOMIAL(sin_terms, z), r);
    return real_of(bits_of(sine) ^ (bits_t)((uint64_t)odd << (8 * sizeof(real_t) - 1)));
}

static inline real_t usual_sin(real_t x) {
    real_t shifted = FMA(x, ONE_OVER_PI, ROUNDER);
    real_t sine = sin_of(x, shifted - ROUNDER, bits_of(shifted));
    return x == 0 ? x : sine;
}

static inline real_t usual_cos(real_t x) {
    real_t shifted = FMA(x, ONE_OVER_PI, (real_t)0.5) + ROUNDER;
    return sin_of(x, shifted - ROUNDER - (real_t)0.5, bits_of(shifted));
}

/* ---- tanh = (e^2x - 1) / (e^2x + 1), of |x|; beyond the largest it is 1 */

static inline real_t usual_tanh(real_t x) {
    real_t size = REAL(__builtin_fabs)(x);
    size = size > LARGEST_TANH ? LARGEST_TANH : size;
    struct reduced e = exp_reduced(2 * size);
    real_t power = times_power_of_two(1, e.k);
    real_t less_one = FMA(power, e.rest, power - 1);
    return REAL(__builtin_copysign)(less_one / (less_one + 2), x);
}

#endif
