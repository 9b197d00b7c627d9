/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Four elements by their indices: loaded one by one, which is faster than the
 * instructions that gather, and then dealt with as one.
 */
#ifndef COFFERDAM_NUMERIC_FOUR_H
#define COFFERDAM_NUMERIC_FOUR_H

#include "kernels/numeric/typed.h"

typedef real_t four_t __attribute__((vector_size(4 * sizeof(real_t))));
typedef real_t unaligned_four_t __attribute__((vector_size(4 * sizeof(real_t)), aligned(sizeof(real_t)), may_alias));

#define FOUR_OF(x, indices) ((four_t){(x)[(indices)[0]], (x)[(indices)[1]], (x)[(indices)[2]], (x)[(indices)[3]]})

#endif
