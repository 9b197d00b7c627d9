/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ping_pong CPU CPU ROUNDS: the round trip of one cache line between two CPUs,
 * in batches of 100, since the clock costs as much as a round trip. Two threads
 * and one word: nothing that passes messages between these CPUs can be faster.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

#include "protocol/clock.h"
#include "protocol/pause.h"
#include "twin/_percentiles.h"
#include "twin/_pin.h"

#define BATCH 100

static uint64_t word __attribute__((aligned(128)));
static int echo_cpu;
static long rounds;

static void wait_for(uint64_t value) {
    while (__atomic_load_n(&word, __ATOMIC_ACQUIRE) != value) {
        cfd_pause();
    }
}

/* Even values are ours to answer with the next odd one... until the last. */
static void *echo(void *unused) {
    (void)unused;
    pin_to(echo_cpu);
    for (long i = 0; i < rounds; i++) {
        wait_for((uint64_t)(2 * i + 1));
        __atomic_store_n(&word, (uint64_t)(2 * i + 2), __ATOMIC_RELEASE);
    }
    return NULL;
}

int main(int argc, char **argv) {
    if (argc != 4) {
        fprintf(stderr, "usage: %s CPU CPU ROUNDS\n", argv[0]);
        return 2;
    }
    pin_to(atoi(argv[1]));
    echo_cpu = atoi(argv[2]);
    long batches = atol(argv[3]) / BATCH;
    rounds = batches * BATCH;
    int64_t *samples = malloc((size_t)batches * sizeof *samples);
    pthread_t other;
    if (samples == NULL || batches == 0 || pthread_create(&other, NULL, echo, NULL) != 0) {
        fprintf(stderr, "cannot start with %ld batches\n", batches);
        return 1;
    }
    uint64_t next = 1;
    for (long batch = 0; batch < batches; batch++) {
        int64_t start = cfd_now_ns();
        for (int i = 0; i < BATCH; i++, next += 2) {
            __atomic_store_n(&word, next, __ATOMIC_RELEASE);
            wait_for(next + 1);
        }
        samples[batch] = (cfd_now_ns() - start) / BATCH;
    }
    pthread_join(other, NULL);
    print_percentiles("", samples, batches);
    free(samples);
    return 0;
}
