/* SPDX-License-Identifier: Apache-2.0 */
/*
 * call_twin CPU CPU CALLS LIBRARY SYMBOL: what an isolated call costs without
 * Java. The caller does by the same C structs what Lane.java does, the worker is
 * the worker's own code: the same lines of memory, stores, fences, clock reads,
 * libffi call and pause instructions, in a forked process. No supervisor: on the
 * way of a call it only is a word that is read.
 */
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "protocol/clock.h"
#include "protocol/deadline.h"
#include "protocol/handoff.h"
#include "protocol/pause.h"
#include "protocol/race.h"
#include "twin/_catalog.h"
#include "twin/_percentiles.h"
#include "twin/_pin.h"
#include "worker/worker.h"

#define DEADLINE_NS 10000000000
#define SPIN_NS 10000000000

struct twin {
    struct cfd_request *request;
    struct cfd_response *response;
    struct cfd_slot *slot;
    struct cfd_pool *pool;
    uint64_t sequence;
};

static _Noreturn void serve(const struct twin *twin, int cpu) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    pin_to(cpu);
    uint64_t last = 0;
    for (;;) {
        last = cfd_handoff_next(twin->request, twin->response, last, SPIN_NS);
        twin->response->status = cfd_worker_call(twin->request, twin->response);
        twin->response->generation = twin->request->generation;
        cfd_handoff_answer(twin->request, twin->response, last);
    }
}

/* One call. Exits when it fails: the twin has nothing to learn from failures. */
static void call(struct twin *twin) {
    uint64_t sequence = ++twin->sequence;
    int64_t deadline = cfd_now_ns() + DEADLINE_NS;
    twin->request->deadline_ns = (uint64_t)deadline;
    cfd_race_begin(twin->slot, sequence);
    twin->request->function = 0;
    twin->request->generation = 0;
    cfd_handoff_publish(twin->request, sequence);
    cfd_handoff_rouse_worker(twin->request, twin->response);
    if (cfd_deadline_must_poke(twin->pool, deadline)) {
        fprintf(stderr, "nothing is armed\n");
        exit(1);
    }
    while (cfd_handoff_answer_seen(twin->response) != sequence) {
        cfd_pause();
    }
    if (twin->response->status != CFD_OK || !cfd_race_win(twin->slot, sequence, CFD_RUNNING, CFD_DONE)) {
        fprintf(stderr, "call failed: %s\n", twin->response->message);
        exit(1);
    }
}

int main(int argc, char **argv) {
    if (argc != 6) {
        fprintf(stderr, "usage: %s CPU CPU CALLS LIBRARY SYMBOL\n", argv[0]);
        return 2;
    }
    long calls = atol(argv[3]);
    int64_t *samples = malloc((size_t)calls * sizeof *samples);
    if (samples == NULL || calls <= 0) {
        fprintf(stderr, "cannot keep %ld samples\n", calls);
        return 1;
    }
    struct twin twin = {.request = shared_pages(CFD_REQUEST_BYTES),
                        .response = shared_pages(CFD_RESPONSE_BYTES),
                        .slot = shared_pages(sizeof(struct cfd_slot)),
                        .pool = shared_pages(sizeof(struct cfd_pool))};
    struct twin_catalog catalog = new_catalog();
    (void)list_function(&catalog, argv[4], argv[5], "v"); /* number 0 */
    pid_t worker = fork();
    if (worker == 0) {
        serve(&twin, atoi(argv[2]));
    }
    if (worker < 0) {
        perror("fork");
        return 1;
    }
    pin_to(atoi(argv[1]));
    for (int i = 0; i < 10000; i++) {
        call(&twin);
    }
    for (long i = 0; i < calls; i++) {
        int64_t start = cfd_now_ns();
        call(&twin);
        samples[i] = cfd_now_ns() - start;
    }
    kill(worker, SIGKILL);
    waitpid(worker, NULL, 0);
    print_percentiles("", samples, calls);
    free(samples);
    return 0;
}
