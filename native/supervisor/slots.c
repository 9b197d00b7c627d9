/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The life of a slot, as a table: what happens, in which state, does what.
 *
 *              FILL       KILL           BEREFT
 *   EMPTY      fill       bury, fill     -
 *   SERVED     -          kill           bury, fill
 *
 * fill: EMPTY -> SERVED, or EMPTY and later again. kill: the worker has to die,
 * and the slot hears of it when that has happened. bury: the call that was
 * outstanding ends, -> EMPTY. A KILL while EMPTY is a call whose deadline struck
 * before a worker could be had for it.
 */
#include "protocol/clock.h"
#include "supervisor/supervisor.h"

/* The pause after a fork that failed. */
#define FORK_RETRY_NS 10000000

unsigned slot_index(const struct slot *slot) { return (unsigned)(slot - supervisor.slots); }

static void fill(struct slot *slot) {
    int64_t now = cfd_now_ns();
    if (now < slot->retry_ns) {
        return;
    }
    struct worker *worker = start_worker(slot);
    if (worker != NULL) {
        begin_service(slot, worker);
        slot->state = SLOT_SERVED;
    } else {
        slot->retry_ns = now + FORK_RETRY_NS;
    }
}

static void kill_its_worker(struct slot *slot) { worker_event(slot->worker, WORKER_KILL); }

static void bury_and_fill(struct slot *slot) {
    struct worker *worker = slot->worker;
    slot->worker = NULL;
    slot->state = SLOT_EMPTY;
    end_service(slot, worker);
    fill(slot);
}

typedef void (*action)(struct slot *slot);

static const action table[SLOT_STATES][SLOT_EVENTS] = {
    [SLOT_EMPTY] = {[SLOT_FILL] = fill, [SLOT_KILL] = bury_and_fill},
    [SLOT_SERVED] = {[SLOT_KILL] = kill_its_worker, [SLOT_BEREFT] = bury_and_fill},
};

void slot_event(struct slot *slot, enum slot_event event) {
    action act = table[slot->state][event];
    if (act != NULL) {
        act(slot);
    }
}
