/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers of two doubles, the second of which holds what the first has lost by rounding. */
#ifndef COFFERDAM_NUMERIC_TWOFOLD_H
#define COFFERDAM_NUMERIC_TWOFOLD_H

#include <math.h>

struct twofold {
    double high, low;
};

/* Knuth's TwoSum: what is lost is exact. */
static inline void twofold_add(struct twofold *sum, double value) {
    double high = sum->high + value;
    double back = high - sum->high;
    sum->low += (sum->high - (high - back)) + (value - back);
    sum->high = high;
}

/* Once the sum is infinite or NaN, what is lost means nothing. */
static inline double twofold_value(const struct twofold *sum) {
    return isfinite(sum->high) ? sum->high + sum->low : sum->high;
}

#endif
