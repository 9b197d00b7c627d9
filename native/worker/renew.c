/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A sandbox can be tightened, not loosened: a worker that is to make a call into
 * a library which its own does not let it read asks to be replaced. It has not
 * begun the call, so the next worker makes it.
 */
#include <stdbool.h>
#include <time.h>
#include <unistd.h>

#include "worker/worker.h"

/* The pause before a word that could not be said is said again. */
#define SAY_AGAIN_NS 10000000

static uint32_t revision;
static bool any_will_do;

void cfd_worker_note_revision(const struct cfd_sandbox *sandbox) {
    revision = sandbox->revision;
    any_will_do = (sandbox->layers & 1u << CFD_LAYER_LANDLOCK) == 0; /* it reads what it likes */
}

bool cfd_worker_has_revision(uint32_t wanted) {
    return any_will_do || (int32_t)(wanted - revision) <= 0; /* revisions wrap around */
}

void cfd_worker_reach_revision(uint32_t wanted) {
    if (cfd_worker_has_revision(wanted)) {
        return;
    }
    const struct timespec moment = {.tv_nsec = SAY_AGAIN_NS};
    while (cfd_worker_say(CFD_MESSAGE_RENEW, wanted) !=
           0) { /* for want of memory, or for good: the deadline ends that */
        (void)clock_nanosleep(CLOCK_MONOTONIC, 0, &moment, NULL);
    }
    for (;;) {
        pause();
    }
}
