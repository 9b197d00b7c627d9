/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every source here is compiled for float and for double, and for each
 * instruction set: the build defines CFD_SINGLE or not, and CFD_VARIANT as the
 * suffix of the instruction set, if there are several. dispatch.c picks one of
 * them when the library is loaded.
 */
#ifndef COFFERDAM_NUMERIC_TYPED_H
#define COFFERDAM_NUMERIC_TYPED_H

#include <math.h>
#include <stdint.h>

#include "cofferdam/kernels.h"

#define JOIN_NOW(a, b) a##b
#define JOIN(a, b) JOIN_NOW(a, b)

#if defined(CFD_SINGLE)
typedef float real_t;
typedef int32_t bits_t;
typedef uint32_t unsigned_t;
#define PUBLIC(name) cfd_s##name
#define REAL(function) function##f
#else
typedef double real_t;
typedef int64_t bits_t;
typedef uint64_t unsigned_t;
#define PUBLIC(name) cfd_d##name
#define REAL(function) function
#endif

#if defined(CFD_VARIANT)
#define NAMED(name) JOIN(PUBLIC(name), CFD_VARIANT)
#else
#define NAMED(name) PUBLIC(name)
#endif

/* Begins a definition: KERNEL(real_t, sum)(int64_t n, ...) {...}. The header says the same, or it does not compile. */
#define KERNEL(result, name)                     \
    extern __typeof__(PUBLIC(name)) NAMED(name); \
    result NAMED(name)

/* Elements that are dealt with at a time: they stay in the first cache, and pieces of such a multiple give what the whole
 * gives. */
enum { BLOCK = 2048 };

#endif
