/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The life of a slot, as a table: what happens, in which state, does what.
 *
 *              START      KILL       WORKER_ENDED   ORPHAN_ENDED
 *   EMPTY      start      bury       -              -
 *   SERVING    -          kill       reap, sweep    -
 *   KILLING    -          -          reap, sweep    -
 *   SWEEPING   -          -          -              sweep
 *
 * start: EMPTY -> SERVING, or EMPTY and later again. kill: -> KILLING. reap:
 * -> SWEEPING. sweep: once nothing is left, bury, -> EMPTY, and start at once.
 * A KILL while EMPTY is a call whose deadline struck before a worker could be
 * started for it.
 */
#include "protocol/clock.h"
#include "supervisor/supervisor.h"

/* The pause after a fork that failed. */
#define FORK_RETRY_NS 10000000

unsigned slot_index(const struct slot *slot) { return (unsigned)(slot - supervisor.slots); }

static void on_start(struct slot *slot) {
    int64_t now = cfd_now_ns();
    if (now < slot->retry_ns) {
        return;
    }
    if (start_worker(slot)) {
        slot->state = SLOT_SERVING;
    } else {
        slot->retry_ns = now + FORK_RETRY_NS;
    }
}

static void on_kill(struct slot *slot) {
    kill_worker(slot);
    slot->state = SLOT_KILLING;
}

static void bury_and_replace(struct slot *slot) {
    bury_worker(slot);
    slot->state = SLOT_EMPTY;
    on_start(slot);
}

static void on_never_started(struct slot *slot) {
    slot->killed_ns = slot->reaped_ns = cfd_now_ns();
    bury_and_replace(slot);
}

static void on_orphan_ended(struct slot *slot) {
    if (sweep_orphans(slot)) {
        bury_and_replace(slot);
    }
}

static void on_worker_ended(struct slot *slot) {
    if (reap_worker(slot)) {
        slot->state = SLOT_SWEEPING;
        on_orphan_ended(slot);
    }
}

typedef void (*action)(struct slot *slot);

static const action table[SLOT_STATES][SLOT_EVENTS] = {
    [SLOT_EMPTY] = {[EVENT_START] = on_start, [EVENT_KILL] = on_never_started},
    [SLOT_SERVING] = {[EVENT_KILL] = on_kill, [EVENT_WORKER_ENDED] = on_worker_ended},
    [SLOT_KILLING] = {[EVENT_WORKER_ENDED] = on_worker_ended},
    [SLOT_SWEEPING] = {[EVENT_ORPHAN_ENDED] = on_orphan_ended},
};

void slot_event(struct slot *slot, enum slot_event event) {
    action act = table[slot->state][event];
    if (act != NULL) {
        act(slot);
    }
}
