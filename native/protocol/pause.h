/* SPDX-License-Identifier: Apache-2.0 */
/* The instruction that tells a core it is spinning; what Thread.onSpinWait() is in the JVM. */
#ifndef COFFERDAM_PROTOCOL_PAUSE_H
#define COFFERDAM_PROTOCOL_PAUSE_H

static inline void cfd_pause(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb" ::: "memory");
#endif
}

#endif
