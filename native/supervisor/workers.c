/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The life of a worker process, as a table: what happens, in which state, does
 * what.
 *
 *              KILL       ENDED          ORPHAN_ENDED
 *   NONE       -          -              -
 *   SERVING    kill       reap, sweep    -
 *   KILLING    -          reap, sweep    -
 *   SWEEPING   -          -              sweep
 *
 * A worker begins as SERVING. kill: -> KILLING. reap: -> SWEEPING. sweep: once
 * nothing is left that it had started, its slot hears of it, -> NONE.
 */
#include <stdlib.h>

#include "supervisor/supervisor.h"

static void forget_worker(struct worker *worker) {
    *worker = (struct worker){.state = WORKER_NONE,
                              .tail = worker->tail,
                              .pid_fd = -1,
                              .question_fd = -1,
                              .answer_fd = -1,
                              .stream_fd = {-1, -1}};
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
    supervisor.workers = calloc(most, sizeof *supervisor.workers);
    struct cfd_tail *tails = calloc(most, STREAMS * sizeof *tails);
    if (supervisor.workers == NULL || tails == NULL) {
        fail("memory for the workers");
    }
    for (unsigned i = 0; i < most; i++) {
        struct worker *worker = &supervisor.workers[i];
        worker->tail = tails + i * STREAMS;
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

bool worker_lives(const struct worker *worker) { return worker->state == WORKER_SERVING; }

static void on_kill(struct worker *worker) {
    kill_worker(worker);
    worker->state = WORKER_KILLING;
}

static void on_orphan_ended(struct worker *worker) {
    if (!sweep_orphans(worker)) {
        return;
    }
    drain_streams(worker);
    close_streams(worker);
    slot_event(worker->slot, SLOT_BEREFT);
    forget_worker(worker);
}

static void on_ended(struct worker *worker) {
    if (reap_worker(worker)) {
        worker->state = WORKER_SWEEPING;
        on_orphan_ended(worker);
    }
}

typedef void (*action)(struct worker *worker);

static const action table[WORKER_STATES][WORKER_EVENTS] = {
    [WORKER_SERVING] = {[WORKER_KILL] = on_kill, [WORKER_ENDED] = on_ended},
    [WORKER_KILLING] = {[WORKER_ENDED] = on_ended},
    [WORKER_SWEEPING] = {[WORKER_ORPHAN_ENDED] = on_orphan_ended},
};

void worker_event(struct worker *worker, enum worker_event event) {
    action act = table[worker->state][event];
    if (act != NULL) {
        act(worker);
    }
}
