/* SPDX-License-Identifier: Apache-2.0 */
#include "protocol/ring.h"

#include "protocol/clock.h"
#include "protocol/fence.h"
#include "protocol/futex.h"
#include "protocol/pause.h"

/* A sleeper looks again by itself now and then, so that a lost wake-up could only ever delay. */
#define WORKER_SLEEP_NS 1000000000

/* Spins between two looks at the clock. */
#define SPINS_PER_LOOK 64

/* A worker that counts without end does not keep the supervisor; a busy one needs a second look now and then. */
#define LOOKS 64

struct cfd_ring cfd_ring_prepare(struct cfd_submissions *submissions, struct cfd_completions *completions,
                                 uint32_t depth, uint32_t stride, uint64_t first) {
    submissions->mask = depth - 1;
    submissions->stride = stride;
    __atomic_store_n(&completions->done, first - 1, __ATOMIC_RELAXED);
    __atomic_store_n(&completions->worker_parked, 0, __ATOMIC_RELAXED);
    return cfd_ring_open(submissions, completions);
}

struct cfd_ring cfd_ring_open(struct cfd_submissions *submissions, struct cfd_completions *completions) {
    return (struct cfd_ring){.submissions = submissions,
                             .completions = completions,
                             .mask = submissions->mask,
                             .stride = submissions->stride};
}

void cfd_ring_publish(const struct cfd_ring *ring, uint64_t number) {
    struct cfd_entry *entry = cfd_ring_entry(ring, number);
    __atomic_store_n(&entry->sequence, number, __ATOMIC_RELEASE);
    /* Pairs with the fences in next() and in the supervisor's arming. */
    cfd_full_fence();
    if (__atomic_load_n(&ring->completions->worker_parked, __ATOMIC_RELAXED) != 0) {
        cfd_futex_rouse(cfd_low_half(&entry->sequence));
    }
}

void cfd_ring_park_caller(const struct cfd_ring *ring, uint64_t number, int64_t timeout_ns) {
    uint64_t *word = &cfd_ring_answer(ring, number)->sequence;
    __atomic_store_n(&ring->submissions->caller_parked, 1, __ATOMIC_RELAXED);
    cfd_full_fence(); /* pairs with the fence in complete() */
    uint64_t seen = __atomic_load_n(word, __ATOMIC_RELAXED);
    if (seen != number) {
        cfd_futex_sleep(cfd_low_half(word), (uint32_t)seen, timeout_ns);
    }
    __atomic_store_n(&ring->submissions->caller_parked, 0, __ATOMIC_RELAXED);
}

static bool is_there(const struct cfd_entry *entry, uint64_t number) {
    return __atomic_load_n(&entry->sequence, __ATOMIC_ACQUIRE) == number;
}

static bool spin(const struct cfd_entry *entry, uint64_t number, int64_t spin_ns) {
    int64_t start = 0;
    for (;;) {
        for (int i = 0; i < SPINS_PER_LOOK; i++) {
            if (is_there(entry, number)) {
                return true;
            }
            cfd_pause();
        }
        int64_t now = cfd_now_ns();
        if (start == 0) {
            start = now;
        } else if (now - start >= spin_ns) { /* a sum would overflow for a spin without end */
            return false;
        }
    }
}

const struct cfd_entry *cfd_ring_next(const struct cfd_ring *ring, uint64_t number, int64_t spin_ns) {
    const struct cfd_entry *entry = cfd_ring_entry(ring, number);
    bool there = spin_ns > 0 ? spin(entry, number, spin_ns) : is_there(entry, number);
    while (!there) {
        __atomic_store_n(&ring->completions->worker_parked, 1, __ATOMIC_RELAXED);
        cfd_full_fence(); /* pairs with the fence in publish() */
        uint64_t seen = __atomic_load_n(&entry->sequence, __ATOMIC_RELAXED);
        if (seen != number) {
            cfd_futex_sleep(cfd_low_half((uint64_t *)&entry->sequence), (uint32_t)seen, WORKER_SLEEP_NS);
        }
        there = is_there(entry, number);
        __atomic_store_n(&ring->completions->worker_parked, 0, __ATOMIC_RELAXED);
    }
    return entry;
}

void cfd_ring_complete(const struct cfd_ring *ring, uint64_t number) {
    struct cfd_answer *answer = cfd_ring_answer(ring, number);
    __atomic_store_n(&answer->sequence, number, __ATOMIC_RELEASE);
    /* After the answer: a supervisor that sees this entry done finds it answered. */
    __atomic_store_n(&ring->completions->done, number, __ATOMIC_RELEASE);
    cfd_full_fence(); /* pairs with the fence in park_caller() */
    if (__atomic_load_n(&ring->submissions->caller_parked, __ATOMIC_RELAXED) != 0) {
        cfd_futex_rouse(cfd_low_half(&answer->sequence));
    }
}

int64_t cfd_ring_deadline(const struct cfd_submissions *submissions, const struct cfd_completions *completions,
                          bool *is_over) {
    uint64_t mask = submissions->mask & (CFD_RING_MAX_DEPTH - 1);
    uint64_t stride = submissions->stride < CFD_ENTRY_MAX_BYTES ? submissions->stride : CFD_ENTRY_MAX_BYTES;
    int64_t deadline = CFD_NEVER;
    for (int looks = 0; looks < LOOKS; looks++) {
        /* The worker's word; whatever it is, the entry lies inside the ring. */
        uint64_t done = __atomic_load_n(&completions->done, __ATOMIC_ACQUIRE);
        const struct cfd_entry *oldest =
            (const struct cfd_entry *)(submissions->entries + ((done + 1) & mask) * stride);
        const struct cfd_entry *newest = (const struct cfd_entry *)(submissions->entries + (done & mask) * stride);
        *is_over = __atomic_load_n(&oldest->sequence, __ATOMIC_ACQUIRE) != done + 1;
        deadline = (int64_t)__atomic_load_n(*is_over ? &newest->deadline_ns : &oldest->deadline_ns, __ATOMIC_ACQUIRE);
        if (__atomic_load_n(&completions->done, __ATOMIC_RELAXED) == done) {
            break; /* unanswered until now, the entry was not written anew meanwhile */
        }
    }
    return deadline;
}

void cfd_ring_rouse_caller(const struct cfd_submissions *submissions, struct cfd_completions *completions) {
    if (__atomic_load_n(&submissions->caller_parked, __ATOMIC_RELAXED) != 0) {
        uint64_t oldest = __atomic_load_n(&completions->done, __ATOMIC_RELAXED) + 1;
        uint64_t mask = submissions->mask & (CFD_RING_MAX_DEPTH - 1);
        cfd_futex_rouse(cfd_low_half(&completions->answers[oldest & mask].sequence));
    }
}
