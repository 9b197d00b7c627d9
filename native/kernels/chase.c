/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Latency: each load needs the address that the one before it has brought, and
 * the order is random, so that no prefetcher knows what is next.
 */
#include "kernels/kernels.h"

/* splitmix64, by Steele, Lea and Flood: "Fast splittable pseudorandom number generators", 2014. */
static uint64_t next_random(uint64_t *state) {
    uint64_t z = *state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

/* Evenly below the bound, as near as a benchmark cares (Lemire's multiplication without its rejection). */
static uint64_t random_below(uint64_t *state, uint64_t bound) {
    return (uint64_t)(((unsigned __int128)next_random(state) * bound) >> 64);
}

static void **node(void *memory, size_t index, size_t stride) { return (void **)((char *)memory + index * stride); }

/* Sattolo's shuffle of where each node points to: it yields one cycle through all, where Fisher and Yates's yields any
 * permutation, with cycles that fit into the nearest cache. */
void cfd_chase_prepare(void *memory, size_t bytes, size_t stride, uint64_t seed) {
    size_t count = bytes / stride;
    for (size_t i = 0; i < count; i++) {
        *node(memory, i, stride) = node(memory, i, stride);
    }
    for (size_t i = count - 1; i > 0; i--) {
        void **here = node(memory, i, stride);
        void **there = node(memory, random_below(&seed, i), stride);
        void *swapped = *here;
        *here = *there;
        *there = swapped;
    }
}

void *cfd_chase(void *start, size_t steps) {
    void *at = start;
    for (size_t i = 0; i < steps; i++) {
        at = *(void **)at;
    }
    return at;
}
