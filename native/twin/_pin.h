/* SPDX-License-Identifier: Apache-2.0 */
/* Pinning of the calling thread, or the end of the program. */
#ifndef COFFERDAM_TWIN_PIN_H
#define COFFERDAM_TWIN_PIN_H

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>

/* A set of the size it takes: CPU numbers go beyond those of a cpu_set_t, 1,023. */
static void pin_to(int cpu) {
    size_t bytes = CPU_ALLOC_SIZE((size_t)cpu + 1);
    cpu_set_t *set = CPU_ALLOC((size_t)cpu + 1);
    if (set == NULL) {
        perror("CPU_ALLOC");
        exit(1);
    }
    CPU_ZERO_S(bytes, set);
    CPU_SET_S((size_t)cpu, bytes, set);
    if (sched_setaffinity(0, bytes, set) != 0) {
        perror("sched_setaffinity");
        exit(1);
    }
    CPU_FREE(set);
}

#endif
