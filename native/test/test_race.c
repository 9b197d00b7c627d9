/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: of a caller that has seen the answer and a supervisor that wants
 * to kill, exactly one wins each call, and the loser changes nothing.
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include "protocol/race.h"
#include "test/check.h"

#define CALLS 200000

static struct cfd_slot slot;
static pthread_barrier_t start, end;
static bool killed;

static void *supervise(void *unused) {
    (void)unused;
    for (uint64_t call = 1; call <= CALLS; call++) {
        pthread_barrier_wait(&start);
        killed = cfd_race_win(&slot, call, CFD_RUNNING, CFD_KILLING);
        pthread_barrier_wait(&end);
    }
    return NULL;
}

int main(void) {
    pthread_t supervisor;
    CHECK(pthread_barrier_init(&start, NULL, 2) == 0);
    CHECK(pthread_barrier_init(&end, NULL, 2) == 0);
    CHECK(pthread_create(&supervisor, NULL, supervise, NULL) == 0);
    for (uint64_t call = 1; call <= CALLS; call++) {
        cfd_race_begin(&slot, call);
        pthread_barrier_wait(&start);
        bool answered = cfd_race_win(&slot, call, CFD_RUNNING, CFD_DONE);
        pthread_barrier_wait(&end);
        CHECK(answered != killed);
        CHECK(cfd_race_read(&slot) == cfd_race(call, answered ? CFD_DONE : CFD_KILLING));
        CHECK(!cfd_race_win(&slot, call - 1, CFD_RUNNING, CFD_KILLING)); /* nobody wins a call of the past */
    }
    CHECK(pthread_join(supervisor, NULL) == 0);
    pthread_barrier_destroy(&start);
    pthread_barrier_destroy(&end);
    return 0;
}
