/* SPDX-License-Identifier: Apache-2.0 */
#include "protocol/handoff.h"

#include <sched.h>

#include "protocol/clock.h"
#include "protocol/fence.h"
#include "protocol/futex.h"
#include "protocol/pause.h"

/* A sleeper looks again by itself now and then, so that a lost wake-up could only ever delay. */
#define WORKER_SLEEP_NS 1000000000

/* Spins between two looks at the clock. */
#define SPINS_PER_LOOK 64

void cfd_handoff_publish(struct cfd_request *request, uint64_t sequence) {
    __atomic_store_n(&request->sequence, sequence, __ATOMIC_RELEASE);
    /* Pairs with the fences in next() and in the supervisor's arming: what was published is seen there, or
     * what they announced is seen here. */
    cfd_full_fence();
}

void cfd_handoff_rouse_worker(struct cfd_request *request, const struct cfd_response *response) {
    if (__atomic_load_n(&response->worker_parked, __ATOMIC_RELAXED) != 0) {
        cfd_futex_rouse(cfd_low_half(&request->sequence));
    }
}

void cfd_handoff_park_caller(struct cfd_request *request, struct cfd_response *response, uint64_t seen,
                             int64_t timeout_ns) {
    __atomic_store_n(&request->caller_parked, 1, __ATOMIC_RELAXED);
    cfd_full_fence(); /* pairs with the fence in answer() */
    if (__atomic_load_n(&response->sequence, __ATOMIC_RELAXED) == seen) {
        cfd_futex_sleep(cfd_low_half(&response->sequence), (uint32_t)seen, timeout_ns);
    }
    __atomic_store_n(&request->caller_parked, 0, __ATOMIC_RELAXED);
}

static uint64_t published(const struct cfd_request *request) {
    return __atomic_load_n(&request->sequence, __ATOMIC_ACQUIRE);
}

/*
 * An older number is no news: a caller that began its call, and was cut short at
 * its deadline before it could publish, has the call before still in the request.
 */
static bool is_newer(uint64_t sequence, uint64_t last) { return (int64_t)(sequence - last) > 0; }

/* A worker that is held for its state stays; the supervisor asks again when it is let go. */
static bool has_to_retire(const struct cfd_request *request, const struct cfd_response *response) {
    return __atomic_load_n(&response->retire, __ATOMIC_RELAXED) != 0 &&
           __atomic_load_n(&request->only_worker, __ATOMIC_RELAXED) == 0;
}

static uint64_t spin(const struct cfd_request *request, const struct cfd_response *response, uint64_t last,
                     int64_t spin_ns) {
    int64_t start = 0;
    for (;;) {
        for (int i = 0; i < SPINS_PER_LOOK; i++) {
            uint64_t sequence = published(request);
            if (is_newer(sequence, last)) {
                return sequence;
            }
            cfd_pause();
        }
        int64_t now = cfd_now_ns();
        if (has_to_retire(request, response)) {
            return last;
        }
        if (start == 0) {
            start = now;
        } else if (now - start >= spin_ns) { /* a sum would overflow for a spin without end */
            return last;
        } else {
            sched_yield(); /* to a caller, or a worker that is being made, where there is no other CPU for it */
        }
    }
}

uint64_t cfd_handoff_next(const struct cfd_request *request, struct cfd_response *response, uint64_t last,
                          int64_t spin_ns) {
    if (has_to_retire(request, response)) {
        return last; /* what is published already is the next worker's */
    }
    uint64_t sequence = spin_ns > 0 ? spin(request, response, last, spin_ns) : published(request);
    while (!is_newer(sequence, last) && !has_to_retire(request, response)) {
        __atomic_store_n(&response->worker_parked, 1, __ATOMIC_RELAXED);
        cfd_full_fence(); /* pairs with the fence in publish() */
        sequence = published(request);
        if (!is_newer(sequence, last) && !has_to_retire(request, response)) {
            const uint32_t *word = cfd_low_half((uint64_t *)&request->sequence);
            cfd_futex_sleep(word, (uint32_t)sequence, WORKER_SLEEP_NS);
            sequence = published(request);
        }
        __atomic_store_n(&response->worker_parked, 0, __ATOMIC_RELAXED);
    }
    return is_newer(sequence, last) ? sequence : last;
}

void cfd_handoff_ask_to_retire(const struct cfd_request *request, struct cfd_response *response) {
    __atomic_store_n(&response->retire, 1, __ATOMIC_RELAXED);
    cfd_full_fence(); /* pairs with the fence in next() */
    if (__atomic_load_n(&response->worker_parked, __ATOMIC_RELAXED) != 0) {
        cfd_futex_rouse(cfd_low_half((uint64_t *)&request->sequence));
    }
}

void cfd_handoff_answer(const struct cfd_request *request, struct cfd_response *response, uint64_t sequence) {
    __atomic_store_n(&response->sequence, sequence, __ATOMIC_RELEASE);
    cfd_full_fence(); /* pairs with the fence in park_caller() */
    if (__atomic_load_n(&request->caller_parked, __ATOMIC_RELAXED) != 0) {
        cfd_futex_rouse(cfd_low_half(&response->sequence));
    }
}
