/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which instruction set: asked once, when the loader binds the symbol, so that
 * nobody calls through a pointer of ours. Levels of the x86-64 psABI; elsewhere
 * there is one set, and this file is empty.
 */
#include "cofferdam/blas.h"
#include "cofferdam/kernels.h"

#if defined(CFD_SEVERAL_VARIANTS)

/* Runs before relocation is done: calls nothing outside of this file. */
static int level(void) {
    __builtin_cpu_init();
    return __builtin_cpu_supports("x86-64-v4") ? 4 : __builtin_cpu_supports("x86-64-v3") ? 3 : 1;
}

#define CHOOSE(name)                                                            \
    extern __typeof__(name) name##_v1, name##_v3, name##_v4;                    \
    static __typeof__(name) *choose_##name(void) {                              \
        return level() == 4 ? name##_v4 : level() == 3 ? name##_v3 : name##_v1; \
    }                                                                           \
    extern __typeof__(name) name __attribute__((ifunc("choose_" #name), visibility("default")));

#define KERNEL(name)    \
    CHOOSE(cfd_d##name) \
    CHOOSE(cfd_s##name)
#define REDUCTION(name) \
    KERNEL(name)        \
    KERNEL(name##_add)  \
    KERNEL(name##_result)
#include "kernels/numeric/all.def"

#endif
