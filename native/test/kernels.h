/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of kernels share: seeded numbers, a wide type to compare with, and whether this CPU can run them. */
#ifndef COFFERDAM_TEST_KERNELS_H
#define COFFERDAM_TEST_KERNELS_H

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "cofferdam/kernels.h"
#include "test/check.h"

#define U_DOUBLE 0x1p-53
#define U_SINGLE 0x1p-24

/* 113 bits: by libquadmath on x86-64; elsewhere long double has them. */
#if defined(__x86_64__)
#include <quadmath.h>
typedef __float128 wide;
#define WIDE(function) function##q
#else
typedef long double wide;
#define WIDE(function) function##l
#endif

static inline uint64_t random_bits(uint64_t *seed) {
    uint64_t z = *seed += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

/* In [0, 1). */
static inline double random_unit(uint64_t *seed) { return (double)(random_bits(seed) >> 11) * 0x1p-53; }

static inline double random_between(uint64_t *seed, double low, double high) {
    return low + (high - low) * random_unit(seed);
}

/* The build passes the name of the instruction set that a program is to test. */
static inline void skip_without(int count, char **arguments) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (count > 1 && ((strcmp(arguments[1], "v3") == 0 && !__builtin_cpu_supports("x86-64-v3")) ||
                      (strcmp(arguments[1], "v4") == 0 && !__builtin_cpu_supports("x86-64-v4")))) {
        exit(77);
    }
#else
    (void)count;
    (void)arguments;
#endif
}

/* Shapes from nothing to odd primes and past several blocks, and increments. */
static const int64_t shapes[] = {0,  1,  2,   3,   5,    7,    8,    13,   31,   32,   33,
                                 61, 64, 127, 257, 1021, 2047, 2048, 2049, 4099, 10007};
static const int64_t increments[] = {1, 2, -1, -3, 7};
#define COUNT(array) ((int)(sizeof(array) / sizeof((array)[0])))
enum { MOST = 10007, WIDEST = 7 };

/* Element i of a vector with an increment, as the header defines it. */
#define ELEMENT(x, n, inc, i) ((x)[(inc) > 0 ? (i) * (inc) : ((i) - ((n)-1)) * (inc)])

#endif
