/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who decides how a call ends: one compare-and-swap on cfd_slot.race. Every
 * party that wants a call to end its way goes through here; the worker takes no
 * part. The states and who may change them are listed in supervision.h.
 */
#ifndef COFFERDAM_PROTOCOL_RACE_H
#define COFFERDAM_PROTOCOL_RACE_H

#include <stdbool.h>
#include <stdint.h>

#include "cofferdam/supervision.h"

static inline uint64_t cfd_race(uint64_t sequence, enum cfd_call_state state) {
    return sequence << CFD_RACE_STATE_BITS | (uint64_t)state;
}

static inline uint64_t cfd_race_sequence(uint64_t race) { return race >> CFD_RACE_STATE_BITS; }

static inline enum cfd_call_state cfd_race_state(uint64_t race) {
    return (enum cfd_call_state)(race & ((1u << CFD_RACE_STATE_BITS) - 1));
}

static inline uint64_t cfd_race_read(const struct cfd_slot *slot) {
    return __atomic_load_n(&slot->race, __ATOMIC_ACQUIRE);
}

/* Whether somebody has won the call for the worker's death, which has not come yet. */
static inline bool cfd_race_is_killing(enum cfd_call_state state) {
    return state == CFD_KILLING || state == CFD_CANCELLING;
}

/*
 * The caller starts call number sequence. Release: whoever sees RUNNING sees
 * the call's deadline, which was written before.
 */
static inline void cfd_race_begin(struct cfd_slot *slot, uint64_t sequence) {
    __atomic_store_n(&slot->race, cfd_race(sequence, CFD_RUNNING), __ATOMIC_RELEASE);
}

/* True for the one party that moved the call from one state to another. */
static inline bool cfd_race_win(struct cfd_slot *slot, uint64_t sequence, enum cfd_call_state from,
                                enum cfd_call_state to) {
    uint64_t expected = cfd_race(sequence, from);
    return __atomic_compare_exchange_n(&slot->race, &expected, cfd_race(sequence, to), false, __ATOMIC_ACQ_REL,
                                       __ATOMIC_ACQUIRE);
}

#endif
