/* SPDX-License-Identifier: Apache-2.0 */
#include "supervisor/priority.h"

#include <sched.h>

#define LENT_PRIORITY 1

static bool outranks_others;

static bool take(int priority) {
    const struct sched_param wanted = {.sched_priority = priority};
    return sched_setscheduler(0, SCHED_FIFO | SCHED_RESET_ON_FORK, &wanted) == 0;
}

bool take_real_time_priority(void) {
    /* Above those it lends to: whatever they do, it gets its turn. */
    outranks_others = take(LENT_PRIORITY + 1);
    return outranks_others || take(LENT_PRIORITY);
}

void lend_priority(pid_t thread) {
    const struct sched_param lowest = {.sched_priority = LENT_PRIORITY};
    sched_setscheduler(thread, SCHED_FIFO, &lowest);
}

void lend_template_priority(pid_t template) {
    const struct sched_param lowest = {.sched_priority = LENT_PRIORITY};
    if (outranks_others && template > 0) { /* an equal that spins could keep it from noticing */
        sched_setscheduler(template, SCHED_FIFO | SCHED_RESET_ON_FORK, &lowest);
    }
}

void take_back_priority(pid_t template) {
    const struct sched_param ordinary = {.sched_priority = 0};
    if (outranks_others && template > 0) { /* the flag stays: without a capability nobody may clear it */
        sched_setscheduler(template, SCHED_OTHER | SCHED_RESET_ON_FORK, &ordinary);
    }
}
