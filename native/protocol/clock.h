/* SPDX-License-Identifier: Apache-2.0 */
/* The one clock of the protocol: CLOCK_MONOTONIC, which System.nanoTime() reads on Linux. */
#ifndef COFFERDAM_PROTOCOL_CLOCK_H
#define COFFERDAM_PROTOCOL_CLOCK_H

#include <stdint.h>
#include <time.h>

static inline int64_t cfd_now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now); /* cannot fail: the clock exists and the pointer is good */
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

#endif
