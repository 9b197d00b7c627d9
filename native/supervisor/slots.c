/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The life of a slot, as a table: what happens, in which state, does what.
 *
 *              KILL       BEREFT      VACATED
 *   EMPTY      give up    -           -
 *   SERVED     kill       bury        empty
 *
 * kill: the worker has to die, and the slot hears of it when that has happened.
 * bury: the call that was outstanding ends, -> EMPTY. empty: -> EMPTY, and a
 * call that was published since is the next worker's. give up: a call whose
 * deadline struck before a worker could be had for it is buried. How an EMPTY
 * slot becomes SERVED is told in staffing.c.
 */
#include "protocol/clock.h"
#include "protocol/race.h"
#include "supervisor/supervisor.h"

unsigned slot_index(const struct slot *slot) { return (unsigned)(slot - supervisor.slots); }

static void kill_its_worker(struct slot *slot) {
    worker_event(slot->worker, WORKER_KILL);
    came_as_foreseen(slot);
}

static void bury(struct slot *slot) {
    struct worker *worker = slot->worker;
    slot->worker = NULL;
    slot->state = SLOT_EMPTY;
    came_as_foreseen(slot); /* or it has died before */
    if (worker != NULL) {
        slot->last_pid = worker->dead_pid;
        slot->vacant_ns = worker->reaped_ns;
    }
    end_service(slot, worker);
}

/*
 * One that was asked to go may have gone just before the call that is under way,
 * or claim so in the midst of it: nobody else makes the call, and the call does
 * not end, while that process lives. Those who go of themselves have answered as
 * many calls as they were allowed.
 */
static void wait_for_the_end_of_one_in_doubt(struct slot *slot) {
    slot->awaits_end = slot->predecessor->is_asked_to_go && is_call_under_way(slot);
    if (slot->awaits_end) {
        dismiss(slot->predecessor);
    }
}

void predecessor_ended(struct slot *slot) {
    slot->predecessor = NULL;
    slot->awaits_end = false;
    if (slot->state == SLOT_EMPTY && cfd_race_is_killing(cfd_race_state(cfd_race_read(slot->shared)))) {
        slot_event(slot, SLOT_KILL);
    }
}

static void give_up(struct slot *slot) {
    if (slot->awaits_end) {
        worker_event(slot->predecessor, WORKER_KILL);
    } else {
        bury(slot);
    }
}

static void empty(struct slot *slot) {
    slot->predecessor = slot->worker;
    slot->worker = NULL;
    slot->is_foreseen = false; /* whoever was made for a kill comes in handy */
    slot->watched_deadline_ns = CFD_NEVER;
    slot->state = SLOT_EMPTY;
    slot->last_pid = slot->predecessor->pid;
    slot->vacant_ns = cfd_now_ns();
    slot->backoff_ns = 0;
    slot->retry_ns = 0;
    wait_for_the_end_of_one_in_doubt(slot);
}

typedef void (*action)(struct slot *slot);

static const action table[SLOT_STATES][SLOT_EVENTS] = {
    [SLOT_EMPTY] = {[SLOT_KILL] = give_up},
    [SLOT_SERVED] = {[SLOT_KILL] = kill_its_worker, [SLOT_BEREFT] = bury, [SLOT_VACATED] = empty},
};

void slot_event(struct slot *slot, enum slot_event event) {
    action act = table[slot->state][event];
    if (act != NULL) {
        act(slot);
    }
}
