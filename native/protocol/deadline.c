/* SPDX-License-Identifier: Apache-2.0 */
#include "protocol/deadline.h"

#include "protocol/fence.h"
#include "protocol/race.h"
#include "protocol/ring.h"

/* Of the call in the slot; is_over: of an entry of a ring that is answered. */
static int64_t read_deadline(const struct cfd_request *request, const struct cfd_response *response, bool *is_over) {
    int64_t deadline = (int64_t)__atomic_load_n(&request->deadline_ns, __ATOMIC_ACQUIRE);
    *is_over = false;
    return deadline != CFD_BY_ENTRY
               ? deadline
               : cfd_ring_deadline(cfd_ring_behind_request(request), cfd_ring_behind_response(response), is_over);
}

static bool is_answered(const struct cfd_response *response, uint64_t sequence) {
    return __atomic_load_n(&response->sequence, __ATOMIC_ACQUIRE) == sequence;
}

enum cfd_due cfd_deadline_look(struct cfd_slot *slot, const struct cfd_request *request,
                               const struct cfd_response *response, int64_t now_ns, int64_t *earliest_ns) {
    for (;;) {
        uint64_t race = cfd_race_read(slot);
        if (cfd_race_is_killing(cfd_race_state(race))) {
            return CFD_ALREADY_KILLING;
        }
        bool is_over;
        int64_t deadline = read_deadline(request, response, &is_over);
        if (cfd_race_read(slot) != race) {
            continue; /* the deadline may belong to another call: the caller writes it before it begins the race */
        }
        if (deadline > now_ns) {
            *earliest_ns = deadline < *earliest_ns ? deadline : *earliest_ns;
            return CFD_NOTHING_DUE;
        }
        uint64_t sequence = cfd_race_sequence(race);
        if (cfd_race_state(race) != CFD_RUNNING || is_answered(response, sequence) || is_over) {
            return CFD_NOTHING_DUE; /* an answered call is not killed, however late the caller looks */
        }
        if (cfd_race_win(slot, sequence, CFD_RUNNING, CFD_KILLING)) {
            return CFD_NEWLY_KILLING;
        }
    }
}

int64_t cfd_deadline_under_way(const struct cfd_slot *slot, const struct cfd_request *request,
                               const struct cfd_response *response) {
    for (;;) {
        uint64_t race = cfd_race_read(slot);
        bool is_over;
        int64_t deadline = read_deadline(request, response, &is_over);
        bool runs = cfd_race_state(race) == CFD_RUNNING && !is_answered(response, cfd_race_sequence(race)) && !is_over;
        if (cfd_race_read(slot) == race) {
            return runs ? deadline : CFD_NEVER;
        }
    }
}

void cfd_deadline_arm(struct cfd_pool *pool, int64_t wake_ns) {
    __atomic_store_n(&pool->armed_ns, (uint64_t)wake_ns, __ATOMIC_RELAXED);
    cfd_full_fence(); /* pairs with the fence in cfd_handoff_publish() */
}
