/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How many workers there have to be. One is wanted, apart from the spares, for
 * each slot that has none, whose worker is dying or about to be killed, or whose
 * worker will soon have served enough: so the next one is made while the old one
 * is still being killed or still serves. It gets the slot only when the old one is dead, with all that
 * it had started, or has given the slot back.
 */
#include "protocol/clock.h"
#include "protocol/race.h"
#include "supervisor/supervisor.h"

/* The pause after a fork that failed. */
#define FORK_RETRY_NS 10000000

/* What a death takes, and the next call. */
#define RECOVERY_NS 2000000

/* Workers that die before they are ready: the first few are made again at once, then at growing intervals. */
#define FREE_ATTEMPTS 5
#define FIRST_PAUSE_NS 1000000000
#define LONGEST_PAUSE_NS 30000000000

/* A spare that dies at this age has not died of its start. */
#define LONG_LIFE_NS 1000000000

static bool is_coming(const struct worker *worker) {
    return !worker->is_template &&
           (worker->state == WORKER_ORDERED || worker->state == WORKER_LOADING || worker->state == WORKER_READY);
}

static bool is_spare(const struct worker *worker) { return !worker->is_template && worker->state == WORKER_READY; }

static bool lacks_worker(const struct slot *slot, int64_t now) {
    if (slot->state == SLOT_EMPTY) {
        return now >= slot->retry_ns;
    }
    const struct worker *worker = slot->worker;
    return worker->state == WORKER_KILLING || worker->state == WORKER_SWEEPING || worker->is_due || slot->is_foreseen;
}

/*
 * Where calls are short and workers serve few of them, they retire faster than
 * they end: for each slot there is one that serves, one that comes and one that
 * goes, and no more. The end of one is an event, after which this is asked again.
 */
static unsigned count_room(void) {
    unsigned most = 3 * supervisor.slot_count + supervisor.lifecycle.spares, all = 0;
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        all += supervisor.workers[i].state != WORKER_NONE && !supervisor.workers[i].is_template;
    }
    return all < most ? most - all : 0;
}

static unsigned count_places(int64_t now) {
    unsigned places = 0;
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        places += lacks_worker(&supervisor.slots[i], now);
    }
    return places;
}

static unsigned count_wanted(int64_t now) { return supervisor.lifecycle.spares + count_places(now); }

static unsigned count_coming(void) {
    unsigned coming = 0;
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        coming += is_coming(&supervisor.workers[i]);
    }
    return coming;
}

static unsigned count_lacking(int64_t now) {
    unsigned wanted = count_wanted(now), coming = count_coming();
    unsigned lacking = wanted > coming ? wanted - coming : 0;
    unsigned room = count_room();
    return lacking < room ? lacking : room;
}

static unsigned count_spares(void) {
    unsigned spares = 0;
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        spares += is_spare(&supervisor.workers[i]);
    }
    return spares;
}

/*
 * From when on workers may be started. Forking takes as long as dying: where those
 * that stand ready do for all who lack a worker, they are replenished when the
 * dead is buried and its caller goes on.
 */
static int64_t when_to_start(int64_t now) {
    bool is_urgent = count_places(now) > count_spares();
    int64_t calm = is_urgent ? 0 : supervisor.first_loss_ns + RECOVERY_NS;
    return calm > supervisor.next_start_ns ? calm : supervisor.next_start_ns;
}

static void start_workers(int64_t now) {
    if (now < when_to_start(now)) {
        return;
    }
    supervisor.first_loss_ns = 0;
    for (unsigned lacking = count_lacking(now); lacking > 0 && now >= supervisor.next_start_ns; lacking--) {
        if (!start_worker()) {
            supervisor.next_start_ns = now + FORK_RETRY_NS;
        } else if (lacking > 1 && cfd_now_ns() >= supervisor.next_deadline_ns) {
            supervisor.next_start_ns = now; /* forking takes its time: the next only when the deadline is seen to */
            return;
        }
    }
}

/* The oldest: it has had the most time to load what is called for. */
static struct worker *next_spare(void) {
    struct worker *oldest = NULL;
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (is_spare(worker) && (oldest == NULL || worker->born_ns < oldest->born_ns)) {
            oldest = worker;
        }
    }
    return oldest;
}

static struct worker *youngest_to_come(void) {
    struct worker *youngest = NULL;
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (is_coming(worker) && worker->state != WORKER_ORDERED &&
            (youngest == NULL || worker->born_ns > youngest->born_ns)) {
            youngest = worker;
        }
    }
    return youngest;
}

/*
 * Those made for kills that did not come are killed, unless somebody else can do
 * with them: what they use, in an initialiser or an exit hook for instance, is
 * not what the pool is allowed.
 */
static void dismiss_surplus(void) {
    while (supervisor.surplus > 0) {
        if (count_coming() <= count_wanted(CFD_NEVER)) { /* also by a slot that pauses */
            supervisor.surplus = 0;
            return;
        }
        struct worker *youngest = youngest_to_come();
        if (youngest == NULL) {
            return; /* it is on order */
        }
        youngest->is_unwanted = true;
        worker_event(youngest, WORKER_KILL);
        supervisor.surplus--;
    }
}

void fill_slots(int64_t now) {
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        struct slot *slot = &supervisor.slots[i];
        if (slot->state != SLOT_EMPTY || slot->awaits_end || now < slot->retry_ns) {
            continue;
        }
        struct worker *spare = next_spare();
        if (spare == NULL) {
            return;
        }
        if (!assign(slot, spare)) {
            slot->retry_ns = now + FORK_RETRY_NS;
        }
    }
}

/* Each worker that has to go is asked when there is a spare for it. */
static void ask_those_due(unsigned spares) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        const struct worker *worker = &supervisor.workers[i];
        spares -= worker->state == WORKER_SERVING && worker->is_asked_to_go && spares > 0;
    }
    for (unsigned i = 0; i < supervisor.worker_room && spares > 0; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (worker->state == WORKER_SERVING && worker->has_to_go && !worker->is_asked_to_go) {
            ask_to_go(worker);
            spares--;
        }
    }
}

static bool is_anybody_left(void) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        if (!supervisor.workers[i].is_template && worker_lives(&supervisor.workers[i])) {
            return true;
        }
    }
    return false;
}

static void let_go(struct worker *worker) {
    if (is_spare(worker)) {
        dismiss(worker);
    } else if (worker->state == WORKER_SERVING) {
        ask_to_go(worker);
    } else if (worker->state == WORKER_LOADING) {
        worker_event(worker, WORKER_KILL);
    }
}

/* The pool is being closed: nobody is replaced, and whoever has retired may go. */
static int64_t see_out(int64_t now) {
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        struct slot *slot = &supervisor.slots[i];
        if (slot->predecessor != NULL && !slot->awaits_end) { /* which has been dismissed */
            dismiss(slot->predecessor);
            slot->predecessor = NULL;
        }
    }
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        let_go(&supervisor.workers[i]); /* one that was on order may have come since */
    }
    if (!is_anybody_left() || now >= supervisor.closed_ns) {
        end_everything();
    }
    int64_t again = recycle(now);
    return again < supervisor.closed_ns ? again : supervisor.closed_ns;
}

void see_all_out(void) {
    supervisor.is_closing = true;
    supervisor.closed_ns = cfd_now_ns() + (int64_t)supervisor.lifecycle.farewell_ns;
}

static int64_t when_to_look(int64_t now) {
    int64_t earliest = count_lacking(now) > 0 ? when_to_start(now) : CFD_NEVER;
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        const struct slot *slot = &supervisor.slots[i];
        if (slot->state == SLOT_EMPTY && slot->retry_ns > now && slot->retry_ns < earliest) {
            earliest = slot->retry_ns;
        }
    }
    return earliest;
}

int64_t staff(int64_t now) {
    if (supervisor.is_closing) {
        return see_out(now);
    }
    int64_t template_ns = keep_template(now);
    int64_t recycle_ns = recycle(now);
    fill_slots(now);
    start_workers(now);
    dismiss_surplus();
    unsigned spares = count_spares();
    ask_those_due(spares);
    __atomic_store_n(&supervisor.pool->spares, spares, __ATOMIC_RELAXED);
    int64_t earliest = when_to_look(now);
    earliest = template_ns < earliest ? template_ns : earliest;
    return recycle_ns < earliest ? recycle_ns : earliest;
}

static int64_t pause_after_failures(void) {
    if (supervisor.failed_starts < FREE_ATTEMPTS) {
        return 0;
    }
    int64_t pause = FIRST_PAUSE_NS;
    for (unsigned i = FREE_ATTEMPTS; i < supervisor.failed_starts && pause < LONGEST_PAUSE_NS; i++) {
        pause *= 2;
    }
    return pause < LONGEST_PAUSE_NS ? pause : LONGEST_PAUSE_NS;
}

/* A call that waits for the worker that has just failed ends with it. */
static void end_a_waiting_call(const struct worker *worker) {
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        struct slot *slot = &supervisor.slots[i];
        uint64_t race = cfd_race_read(slot->shared);
        bool answered = __atomic_load_n(&slot->response->sequence, __ATOMIC_ACQUIRE) == cfd_race_sequence(race);
        if (slot->state == SLOT_EMPTY && cfd_race_state(race) == CFD_RUNNING && !answered) {
            end_service(slot, worker);
            return;
        }
    }
}

void start_failed(struct worker *worker) {
    if (worker->phase == CFD_PHASE_LOADING && worker->loading != supervisor.lifecycle.initialiser_library) {
        library_failed(worker->loading); /* the next worker does without, until a call asks for it */
        return;
    }
    if (worker->was_ready && worker->reaped_ns - worker->born_ns >= LONG_LIFE_NS) {
        return; /* whatever ended it, it could be started */
    }
    bool has_initialiser = supervisor.lifecycle.initialiser_library != 0;
    if (has_initialiser) { /* of which all that comes before is a part */
        worker->phase = CFD_PHASE_INITIALISING;
        worker->loading = supervisor.lifecycle.initialiser_library;
    }
    struct cfd_pool *pool = supervisor.pool;
    supervisor.failed_starts++; /* also for one that was ready and died before it had a slot */
    supervisor.next_start_ns = cfd_now_ns() + pause_after_failures();
    pool->failed_wait_code = worker->wait_code;
    pool->failed_wait_status = worker->wait_status;
    pool->failed_phase = worker->phase;
    pool->next_start_ns = (uint64_t)supervisor.next_start_ns;
    __atomic_store_n(&pool->failed_starts, supervisor.failed_starts, __ATOMIC_RELEASE);
    if (!worker->was_ready && has_initialiser) {
        end_a_waiting_call(worker);
    }
}

void start_succeeded(void) {
    if (supervisor.failed_starts != 0) {
        supervisor.failed_starts = 0;
        __atomic_store_n(&supervisor.pool->failed_starts, 0, __ATOMIC_RELEASE);
    }
}
