/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: vectors times a number: every product is formed, also by zero;
 * what lies between and behind elements stays.
 */
#include "cofferdam/blas.h"
#include "test/kernels.h"

#define REAL_T double
#define FN(name) cfd_d##name
#define TYPED(name) double_##name
#include "test/kernels_scal.h"
#undef REAL_T
#undef FN
#undef TYPED
#define REAL_T float
#define FN(name) cfd_s##name
#define TYPED(name) float_##name
#include "test/kernels_scal.h"

int main(int count, char **arguments) {
    skip_without(count, arguments);
    double_all();
    float_all();
    return 0;
}
