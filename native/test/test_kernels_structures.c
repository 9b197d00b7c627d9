/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: sparse products, stencils, running sums, gather and scatter against
 * plain loops in 113-bit arithmetic, within the bounds that the header states.
 */
#include "test/kernels.h"

#define REAL_T double
#define U U_DOUBLE
#define FN(name) cfd_d##name
#define TYPED(name) double_##name
#include "test/kernels_structures.h"
#undef REAL_T
#undef U
#undef FN
#undef TYPED
#define REAL_T float
#define U U_SINGLE
#define FN(name) cfd_s##name
#define TYPED(name) float_##name
#include "test/kernels_structures.h"

int main(int count, char **arguments) {
    skip_without(count, arguments);
    double_all();
    float_all();
    return 0;
}
