/* SPDX-License-Identifier: Apache-2.0 */
/* What workers say to the supervisor, each by a pipe of its own. */
#include <unistd.h>

#include "protocol/clock.h"
#include "supervisor/priority.h"
#include "supervisor/supervisor.h"

/* Heard before the other events get their turn. */
#define MESSAGES_A_TURN 16

/* A dead worker's pipe holds no more messages than this, unless somebody who was handed the descriptor fills it. */
#define MOST_LAST_WORDS 4096

static void note_phase(struct worker *worker, enum cfd_load_phase phase, uint64_t library) {
    worker->phase = phase;
    worker->loading = library;
}

/* What only a template says, while it loads and when it has forked. */
static void heed_template(struct worker *template, const struct cfd_notice *said) {
    if (said->kind == CFD_MESSAGE_THREADED) {
        library_refused(said->value, CFD_REFUSED_THREADS, 0, 0);
        note_phase(template, CFD_PHASE_NONE, 0);
        worker_event(template, WORKER_KILL);
    } else if (said->kind == CFD_MESSAGE_FORKED) {
        worker_forked(template, said->value, said->pid);
    }
}

static void heed(struct worker *worker, const struct cfd_notice *said) {
    switch (said->kind) {
    case CFD_MESSAGE_LIST:
        asked_for_list(worker, (uint32_t)said->value);
        break;
    case CFD_MESSAGE_FETCH:
        asked_for_arena(worker, said->value);
        break;
    case CFD_MESSAGE_CRASHED:
        if (worker->reaped_ns == 0) { /* among its last words it comes too late: the process id may be another's */
            crashed_hear(worker->crashed, said, cfd_now_ns());
        }
        break;
    case CFD_MESSAGE_RENEW:
        asked_for_renewal(worker);
        break;
    case CFD_MESSAGE_LOADING:
        if (may_be_loading(worker, said->value)) {
            note_phase(worker, CFD_PHASE_LOADING, said->value);
        }
        if (worker->is_template && worker->state == WORKER_READY) { /* a function's look-up, which may run code */
            worker->until_ns = cfd_now_ns() + (int64_t)supervisor.lifecycle.loading_ns;
            take_back_priority(worker->pid);
        }
        break;
    case CFD_MESSAGE_LOADED:
        note_phase(worker, CFD_PHASE_NONE, 0);
        if (is_library(said->value)) {
            library_used(said->value);
        }
        break;
    case CFD_MESSAGE_INITIALISING:
        if (!worker->has_served) {
            note_phase(worker, CFD_PHASE_INITIALISING, supervisor.lifecycle.initialiser_library);
        }
        break;
    case CFD_MESSAGE_PREPARED:
        worker_event(worker, WORKER_PREPARED);
        break;
    case CFD_MESSAGE_DUE:
        worker->is_due = true;
        break;
    case CFD_MESSAGE_RETIRED:
        /* One that nobody sent off takes no calls any more, or is in the midst of one: its slot must not pass on while it lives. */
        if (may_have_retired(worker, said->value)) {
            worker_event(worker, WORKER_RETIRED);
        } else if (worker->state == WORKER_SERVING) {
            worker_event(worker, WORKER_KILL);
        }
        break;
    case CFD_MESSAGE_THREADED:
    case CFD_MESSAGE_FORKED:
        if (worker->is_template) {
            heed_template(worker, said);
        }
        break;
    default: /* scribbled upon */
        break;
    }
}

/* False when there is nothing more for now. */
static bool hear_one(struct worker *worker) {
    struct cfd_notice said;
    if (worker->question_fd < 0) {
        return false;
    }
    ssize_t got = read(worker->question_fd, &said, sizeof said);
    if (got == (ssize_t)sizeof said) {
        has_said(worker, CHANNEL_QUESTION, 1);
        heed(worker, &said);
        return true;
    }
    if (got >= 0 && worker->dead_pid == 0) { /* a dead worker's are closed when nobody waits for it */
        /* Closed, or scribbled upon: from now on it asks in vain, which its call's deadline will find. */
        unwatch_and_close(&worker->question_fd);
    }
    return false;
}

void hear_worker(struct worker *worker) {
    for (int i = 0; i < MESSAGES_A_TURN && hear_one(worker) && worker_lives(worker); i++) {
    }
}

void hear_last_words(struct worker *worker) {
    for (int i = 0; i < MOST_LAST_WORDS && hear_one(worker); i++) {
    }
}
