/* SPDX-License-Identifier: Apache-2.0 */
/* Pinning of the calling thread, or the end of the program. */
#ifndef COFFERDAM_TWIN_PIN_H
#define COFFERDAM_TWIN_PIN_H

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>

static void pin_to(int cpu) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET((size_t)cpu, &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0) {
        perror("sched_setaffinity");
        exit(1);
    }
}

#endif
