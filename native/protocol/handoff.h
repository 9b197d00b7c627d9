/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The handoff of a call between one caller and one worker, both sides of it.
 * The caller's side is written here for C; the JVM has its own in Java, store
 * for store the same.
 *
 * Two pairs of barriers carry it. request.sequence is stored with release after
 * the request, and loaded with acquire; response.sequence the same on the way
 * back. And each side publishes, fences, then looks whether the other sleeps,
 * while the other raises its flag, fences, then looks for what was published:
 * one of the two always sees the other.
 */
#ifndef COFFERDAM_PROTOCOL_HANDOFF_H
#define COFFERDAM_PROTOCOL_HANDOFF_H

#include <stdbool.h>
#include <stdint.h>

#include "cofferdam/request.h"
#include "cofferdam/response.h"

/* The caller's steps. Arguments and deadline are in place before publish. */
void cfd_handoff_publish(struct cfd_request *request, uint64_t sequence);

/* After publish and a full fence: wakes the worker if it sleeps. */
void cfd_handoff_rouse_worker(struct cfd_request *request, const struct cfd_response *response);

static inline uint64_t cfd_handoff_answer_seen(const struct cfd_response *response) {
    return __atomic_load_n(&response->sequence, __ATOMIC_ACQUIRE);
}

/* Sleeps until response.sequence differs from seen, at most timeout_ns; returns early on any signal. */
void cfd_handoff_park_caller(struct cfd_request *request, struct cfd_response *response, uint64_t seen,
                             int64_t timeout_ns);

/*
 * The worker's steps. next() waits until there is a request newer than the last
 * one, spinning for spin_ns and then sleeping, and returns its number; or it
 * returns last, when the worker is asked to retire and nobody holds it.
 */
uint64_t cfd_handoff_next(const struct cfd_request *request, struct cfd_response *response, uint64_t last,
                          int64_t spin_ns);

/*
 * The supervisor's: asks the worker to take no further call. Should it fall
 * asleep at this very moment, it sees the word when it wakes by itself: ask again.
 */
void cfd_handoff_ask_to_retire(const struct cfd_request *request, struct cfd_response *response);

/* The result is in place: publishes it and wakes the caller if it sleeps. */
void cfd_handoff_answer(const struct cfd_request *request, struct cfd_response *response, uint64_t sequence);

#endif
