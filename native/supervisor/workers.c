/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The life of a worker process, as a table: what happens, in which state, does
 * what.
 *
 *              PREPARED   RETIRED    KILL       ENDED          ORPHAN_ENDED
 *   NONE       -          -          -          -              -
 *   ORDERED    -          -          -          -              -
 *   LOADING    be ready   -          kill       reap, sweep    -
 *   READY      -          -          kill       reap, sweep    -
 *   SERVING    -          vacate     kill       reap, sweep    -
 *   LEAVING    -          -          kill       reap, sweep    -
 *   KILLING    -          -          -          reap, sweep    -
 *   SWEEPING   -          -          -          -              sweep
 *
 * A worker begins as ORDERED or LOADING, with nothing to load as READY, and
 * becomes SERVING when it is assigned to a slot. be ready: -> READY. vacate: its
 * slot is another's, -> LEAVING. kill: -> KILLING. reap: -> SWEEPING. sweep: once
 * nothing is left that it had started, it is buried: whoever had to do with it
 * hears of it, -> NONE.
 */
#include <stdlib.h>

#include "protocol/clock.h"
#include "supervisor/supervisor.h"

void forget_worker(struct worker *worker) {
    *worker = (struct worker){.state = WORKER_NONE,
                              .tail = worker->tail,
                              .crashed = worker->crashed,
                              .pid_fd = -1,
                              .question_fd = -1,
                              .answer_fd = -1,
                              .stream_fd = {-1, -1},
                              .answer_ns = CFD_NEVER};
    crashed_begin(worker->crashed, 0, NULL);
}

struct worker *new_worker(void) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        if (supervisor.workers[i].state == WORKER_NONE) {
            return &supervisor.workers[i];
        }
    }
    return NULL;
}

void make_room_for_workers(unsigned most) {
    static struct cfd_tail(*tails)[STREAMS];
    static struct crashed *crashes;
    supervisor.workers = calloc(most, sizeof *supervisor.workers);
    tails = calloc(most, sizeof *tails);
    crashes = calloc(most, sizeof *crashes);
    if (supervisor.workers == NULL || tails == NULL || crashes == NULL) {
        fail("memory for the workers");
    }
    for (unsigned i = 0; i < most; i++) {
        struct worker *worker = &supervisor.workers[i];
        worker->tail = tails[i];
        worker->crashed = crashes + i;
        forget_worker(worker);
    }
    supervisor.worker_room = most;
}

unsigned worker_index(const struct worker *worker) { return (unsigned)(worker - supervisor.workers); }

struct worker *worker_of_pid(pid_t pid) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        if (supervisor.workers[i].state != WORKER_NONE && supervisor.workers[i].pid == pid) {
            return &supervisor.workers[i];
        }
    }
    return NULL;
}

bool worker_lives(const struct worker *worker) {
    return worker->state == WORKER_LOADING || worker->state == WORKER_READY || worker->state == WORKER_SERVING ||
           worker->state == WORKER_LEAVING;
}

static void be_ready(struct worker *worker) {
    worker->state = WORKER_READY;
    worker->was_ready = true;
    worker->ready_ns = cfd_now_ns();
    worker->phase = CFD_PHASE_NONE;
    if (worker->is_template) {
        template_is_ready(worker);
    } else {
        took_to_prepare(worker->ready_ns - worker->born_ns);
        start_succeeded();
    }
}

static void vacate(struct worker *worker) {
    struct slot *slot = worker->slot;
    worker->slot = NULL;
    crashed_begin(worker->crashed, worker->pid, NULL);
    worker->state = WORKER_LEAVING;
    worker->until_ns = CFD_NEVER; /* until it is dismissed */
    __atomic_store_n(&supervisor.pool->recycled, supervisor.pool->recycled + 1, __ATOMIC_RELAXED);
    tell_jvm(slot); /* it counts those who served */
    slot->untold = false;
    __atomic_store_n(&slot->shared->pid, 0, __ATOMIC_RELAXED);
    slot_event(slot, SLOT_VACATED);
}

static void on_kill(struct worker *worker) {
    kill_worker(worker);
    worker->state = WORKER_KILLING;
}

static void bury(struct worker *worker) {
    drain_streams(worker);
    __atomic_store_n(&supervisor.pool->orphans, supervisor.pool->orphans + worker->swept, __ATOMIC_RELAXED);
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        if (supervisor.slots[i].predecessor == worker) {
            predecessor_ended(&supervisor.slots[i]);
        }
    }
    if (worker->is_template) {
        template_ended(worker);
    } else if (worker->slot != NULL) {
        slot_event(worker->slot, SLOT_BEREFT);
    } else if (!worker->has_served && !worker->is_outdated && !worker->is_unwanted && !supervisor.is_closing) {
        start_failed(worker);
    }
    if (!supervisor.is_closing) {
        fill_slots(cfd_now_ns());
    }
    close_worker(worker); /* only now: neither the caller nor the next worker need wait for this */
    forget_worker(worker);
}

static void sweep(struct worker *worker) {
    if (sweep_orphans(worker)) {
        bury(worker);
    }
}

static void on_ended(struct worker *worker) {
    if (reap_worker(worker)) {
        unwatch(worker->pid_fd); /* which would go on saying that it has ended */
        worker->state = WORKER_SWEEPING;
        if (worker->is_template) {
            drop_orders(worker); /* it has said its last: a child of its that nobody knows by now is to be swept */
        }
        sweep(worker);
    }
}

typedef void (*action)(struct worker *worker);

static const action table[WORKER_STATES][WORKER_EVENTS] = {
    [WORKER_LOADING] = {[WORKER_PREPARED] = be_ready, [WORKER_KILL] = on_kill, [WORKER_ENDED] = on_ended},
    [WORKER_READY] = {[WORKER_KILL] = on_kill, [WORKER_ENDED] = on_ended},
    [WORKER_SERVING] = {[WORKER_RETIRED] = vacate, [WORKER_KILL] = on_kill, [WORKER_ENDED] = on_ended},
    [WORKER_LEAVING] = {[WORKER_KILL] = on_kill, [WORKER_ENDED] = on_ended},
    [WORKER_KILLING] = {[WORKER_ENDED] = on_ended},
    [WORKER_SWEEPING] = {[WORKER_ORPHAN_ENDED] = sweep},
};

void worker_event(struct worker *worker, enum worker_event event) {
    action act = table[worker->state][event];
    if (act != NULL) {
        act(worker);
    }
}
