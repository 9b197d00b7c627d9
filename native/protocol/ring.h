/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A ring of calls between one caller and one worker, both sides of it, and what
 * the supervisor reads of it. The caller's side is written here for C; the JVM
 * has its own in Java, store for store the same.
 *
 * Each entry and each answer carries its number, which is stored last with
 * release and loaded with acquire. The pairs of flag and fence are those of the
 * handoff. The caller lets no more entries be in flight than the ring has, so
 * nothing is overwritten that is still to be read.
 */
#ifndef COFFERDAM_PROTOCOL_RING_H
#define COFFERDAM_PROTOCOL_RING_H

#include <stdbool.h>
#include <stdint.h>

#include "cofferdam/ring.h"

struct cfd_ring {
    struct cfd_submissions *submissions;
    struct cfd_completions *completions;
    uint64_t mask;
    uint64_t stride;
};

/* The caller's steps. prepare(): while no call serves the ring; the next entry has number first. depth is a power of two. */
struct cfd_ring cfd_ring_prepare(struct cfd_submissions *submissions, struct cfd_completions *completions,
                                 uint32_t depth, uint32_t stride, uint64_t first);

static inline struct cfd_entry *cfd_ring_entry(const struct cfd_ring *ring, uint64_t number) {
    return (struct cfd_entry *)(ring->submissions->entries + (number & ring->mask) * ring->stride);
}

static inline struct cfd_answer *cfd_ring_answer(const struct cfd_ring *ring, uint64_t number) {
    return &ring->completions->answers[number & ring->mask];
}

/* Deadline, function and arguments of the entry are in place. Wakes the worker if it sleeps. */
void cfd_ring_publish(const struct cfd_ring *ring, uint64_t number);

static inline bool cfd_ring_is_answered(const struct cfd_ring *ring, uint64_t number) {
    return __atomic_load_n(&cfd_ring_answer(ring, number)->sequence, __ATOMIC_ACQUIRE) == number;
}

/* Sleeps until the entry is answered, at most timeout_ns; returns early on any signal. */
void cfd_ring_park_caller(const struct cfd_ring *ring, uint64_t number, int64_t timeout_ns);

/* The worker's steps. The ring as the caller has prepared it. */
struct cfd_ring cfd_ring_open(struct cfd_submissions *submissions, struct cfd_completions *completions);

/* Waits until there is the entry with that number, spinning for spin_ns and then sleeping. */
const struct cfd_entry *cfd_ring_next(const struct cfd_ring *ring, uint64_t number, int64_t spin_ns);

/* Result and errno are in place: publishes the answer and wakes the caller if it sleeps. */
void cfd_ring_complete(const struct cfd_ring *ring, uint64_t number);

/*
 * The supervisor's: the deadline of the oldest entry without an answer, or
 * CFD_NEVER; is_over says that it is none, and the deadline that of the newest
 * answered one.
 */
int64_t cfd_ring_deadline(const struct cfd_submissions *submissions, const struct cfd_completions *completions,
                          bool *is_over);

/*
 * And after the worker's death: wakes a caller that sleeps on the oldest entry
 * without an answer. Nothing tells it so; one that is just going to sleep finds
 * out when it looks again by itself.
 */
void cfd_ring_rouse_caller(const struct cfd_submissions *submissions, struct cfd_completions *completions);

/* Where the rings lie in the files. */
static inline struct cfd_submissions *cfd_ring_behind_request(const struct cfd_request *request) {
    return (struct cfd_submissions *)((char *)request + CFD_REQUEST_BYTES);
}

static inline struct cfd_completions *cfd_ring_behind_response(const struct cfd_response *response) {
    return (struct cfd_completions *)((char *)response + CFD_RESPONSE_BYTES);
}

#endif
