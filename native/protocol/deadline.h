/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Deadlines without a system call per call.
 *
 * A caller writes its deadline into the request, begins the race, publishes,
 * fences, and reads what the supervisor is armed for: only an earlier deadline
 * has to poke it. The supervisor publishes the time it is about to sleep until,
 * fences, and looks at every slot once more. One of the two sees the other.
 */
#ifndef COFFERDAM_PROTOCOL_DEADLINE_H
#define COFFERDAM_PROTOCOL_DEADLINE_H

#include <stdbool.h>
#include <stdint.h>

#include "cofferdam/request.h"
#include "cofferdam/response.h"
#include "cofferdam/supervision.h"

/* What one look at a slot found. */
enum cfd_due {
    CFD_NOTHING_DUE,    /* no call, an answered call, or one whose time has not come */
    CFD_NEWLY_KILLING,  /* the deadline has passed and the supervisor has won the race */
    CFD_ALREADY_KILLING /* somebody, the supervisor earlier or the caller, has won it */
};

/*
 * Looks at one slot at time now_ns and lowers *earliest_ns to its deadline if
 * that still lies ahead; also to that of a call which is over already. Short
 * calls are over before the supervisor looks: were it to disarm, the next call
 * would have to poke it again. As it is, calls with like deadlines wake it once
 * in a deadline's time, whatever their number.
 *
 * A call that serves a ring has the deadline of the oldest entry without an
 * answer. request and response are the whole files.
 */
enum cfd_due cfd_deadline_look(struct cfd_slot *slot, const struct cfd_request *request,
                               const struct cfd_response *response, int64_t now_ns, int64_t *earliest_ns);

/* The deadline of the call, or of the ring's oldest entry, that is under way in a slot; CFD_NEVER if none is, or has any. */
int64_t cfd_deadline_under_way(const struct cfd_slot *slot, const struct cfd_request *request,
                               const struct cfd_response *response);

/* The supervisor announces when it will wake. A full look at all slots must follow before it sleeps. */
void cfd_deadline_arm(struct cfd_pool *pool, int64_t wake_ns);

/* After publish: whether the caller has to poke the supervisor. */
static inline bool cfd_deadline_must_poke(const struct cfd_pool *pool, int64_t deadline_ns) {
    return deadline_ns < (int64_t)__atomic_load_n(&pool->armed_ns, __ATOMIC_RELAXED);
}

#endif
