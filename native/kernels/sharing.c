/* SPDX-License-Identifier: Apache-2.0 */
/* What it costs when two threads write to one cache line: taking turns on purpose, or not knowing of each other. */
#include "kernels/kernels.h"
#include "protocol/pause.h"

void cfd_increment(uint64_t *counter, size_t times) {
    for (size_t i = 0; i < times; i++) {
        /* Atomic though nobody else counts here: a plain store waits in the core's store buffer and hides the line's way. */
        __atomic_fetch_add(counter, 1, __ATOMIC_RELAXED);
    }
}

static void wait_for(const uint64_t *word, uint64_t value) {
    while (__atomic_load_n(word, __ATOMIC_ACQUIRE) != value) {
        cfd_pause();
    }
}

/* The leader writes odd numbers, the follower answers each with the even one above it. */
void cfd_handoff_lead(uint64_t *word, uint64_t rounds) {
    for (uint64_t round = 0; round < rounds; round++) {
        __atomic_store_n(word, 2 * round + 1, __ATOMIC_RELEASE);
        wait_for(word, 2 * round + 2);
    }
}

void cfd_handoff_follow(uint64_t *word, uint64_t rounds) {
    for (uint64_t round = 0; round < rounds; round++) {
        wait_for(word, 2 * round + 1);
        __atomic_store_n(word, 2 * round + 2, __ATOMIC_RELEASE);
    }
}
