/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: elementary functions against 113-bit arithmetic, within the bounds
 * that the header states, and against the C library where values are special.
 * VERBOSE=1 prints the largest errors found.
 */
#include "test/kernels.h"

/* Without fma the functions are those of the C library, with its bounds. */
static int is_c_library;

#define REAL_T double
#define BITS_T uint64_t
#define FN(name) cfd_d##name
#define LIBM(name) name
#define TYPED(name) double_##name
#define DIGITS 53
#define SMALLEST_EXPONENT -1021
#define SMALLEST_NORMAL 0x1p-1022
#define LARGEST 0x1.fffffffffffffp1023
#define EPSILON 0x1p-52
#define LOWEST_EXP -708
#define HIGHEST_EXP 709.7
#define LARGEST_MULTIPLE 6e8
#include "test/kernels_elementary.h"
#undef REAL_T
#undef BITS_T
#undef FN
#undef LIBM
#undef TYPED
#undef DIGITS
#undef SMALLEST_EXPONENT
#undef SMALLEST_NORMAL
#undef LARGEST
#undef EPSILON
#undef LOWEST_EXP
#undef HIGHEST_EXP
#undef LARGEST_MULTIPLE
#define REAL_T float
#define BITS_T uint32_t
#define FN(name) cfd_s##name
#define LIBM(name) name##f
#define TYPED(name) float_##name
#define DIGITS 24
#define SMALLEST_EXPONENT -125
#define SMALLEST_NORMAL 0x1p-126f
#define LARGEST 0x1.fffffep127f
#define EPSILON 0x1p-23f
#define LOWEST_EXP -87
#define HIGHEST_EXP 88.7
#define LARGEST_MULTIPLE 2e4
#include "test/kernels_elementary.h"

int main(int count, char **arguments) {
    skip_without(count, arguments);
    is_c_library = count > 1 && strcmp(arguments[1], "v1") == 0;
    double_all();
    float_all();
    return 0;
}
