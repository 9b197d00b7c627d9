/* SPDX-License-Identifier: Apache-2.0 */
/*
 * When a worker has served enough, by calls, age or size. First a replacement is
 * made ready (staffing.c); then the worker is asked to go, or goes by itself
 * after its last call. It says so when it takes no more, and the slot passes on.
 */
#include "protocol/handoff.h"
#include "protocol/recycling.h"
#include "supervisor/supervisor.h"

/* Between two looks at sizes; and at workers that may have fallen asleep just as they were asked to go. */
#define LOOK_NS 50000000

void begin_term(struct worker *worker, int64_t now) {
    worker->serving_since_ns = now;
    worker->is_due = cfd_is_due_from_the_start(supervisor.lifecycle.recycle_calls);
    worker->has_to_go = worker->is_asked_to_go = false;
}

/* For the state in it. */
static bool is_held(const struct worker *worker) {
    return __atomic_load_n(&worker->slot->request->only_worker, __ATOMIC_RELAXED) != 0;
}

static bool has_served_enough(const struct worker *worker, int64_t now) {
    const struct cfd_lifecycle *limits = &supervisor.lifecycle;
    if (is_held(worker)) {
        return false;
    }
    return (limits->recycle_age_ns != 0 && now - worker->serving_since_ns >= (int64_t)limits->recycle_age_ns) ||
           (limits->recycle_resident_bytes != 0 && resident_bytes(worker->pid) > limits->recycle_resident_bytes);
}

void ask_to_go(struct worker *worker) {
    worker->is_asked_to_go = true;
    if (is_held(worker)) {
        return; /* once the JVM has let go of it, it says so, and the worker is asked again */
    }
    cfd_handoff_ask_to_retire(worker->slot->request, worker->slot->response);
}

/* When this worker has to be looked at again: nobody is woken for a pool without limits. */
static int64_t look_again(const struct worker *worker, int64_t now) {
    if (worker->is_asked_to_go) {
        /* In a call it looks by itself when that is over. */
        bool sleeps =
            !is_held(worker) && __atomic_load_n(&worker->slot->response->worker_parked, __ATOMIC_RELAXED) != 0;
        return sleeps ? now + LOOK_NS : CFD_NEVER;
    }
    if (worker->has_to_go) {
        return CFD_NEVER; /* until a replacement is ready, which wakes us */
    }
    if (supervisor.lifecycle.recycle_resident_bytes != 0) {
        return now + LOOK_NS;
    }
    if (supervisor.lifecycle.recycle_age_ns == 0) {
        return CFD_NEVER;
    }
    int64_t end = worker->serving_since_ns + (int64_t)supervisor.lifecycle.recycle_age_ns;
    /* Held beyond its age, it goes when the JVM lets go of it, and says so. A time that has passed would never come. */
    return end > now ? end : CFD_NEVER;
}

int64_t recycle(int64_t now) {
    static int64_t looked_ns;
    int64_t earliest = CFD_NEVER;
    bool has_limits = supervisor.lifecycle.recycle_age_ns != 0 || supervisor.lifecycle.recycle_resident_bytes != 0;
    bool it_is_time = supervisor.lifecycle.recycle_resident_bytes == 0 || now - looked_ns >= LOOK_NS;
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (worker->state != WORKER_SERVING) {
            continue;
        }
        if (worker->is_asked_to_go) {
            ask_to_go(worker);
        } else if (has_limits && it_is_time && !worker->has_to_go && has_served_enough(worker, now)) {
            worker->is_due = worker->has_to_go = true;
        }
        int64_t again = look_again(worker, now);
        earliest = again < earliest ? again : earliest;
    }
    looked_ns = it_is_time ? now : looked_ns;
    return earliest;
}
