/* SPDX-License-Identifier: Apache-2.0 */
/*
 * pipeline_twin CPU CPU CALLS DEPTH LIBRARY SYMBOL: what a call in a pipeline
 * costs without Java, DEPTH of them in flight. The caller does by the same C
 * structs what Pipeline.java does, the worker what worker/ring.c does: the same
 * ring, stores, fences, clock reads and libffi call, in a forked process.
 */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "protocol/clock.h"
#include "protocol/deadline.h"
#include "protocol/pause.h"
#include "protocol/ring.h"
#include "twin/_catalog.h"
#include "twin/_pin.h"
#include "worker/worker.h"

#define DEADLINE_NS 10000000000
#define SPIN_NS 10000000000
#define STRIDE 64

struct twin {
    struct cfd_request *request;
    struct cfd_response *response;
    struct cfd_pool *pool;
    struct cfd_ring ring;
};

static _Noreturn void serve(const struct twin *twin, int cpu) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    pin_to(cpu);
    for (uint64_t number = 1;; number++) {
        const struct cfd_entry *entry = cfd_ring_next(&twin->ring, number, SPIN_NS);
        if (entry->function == CFD_NO_FUNCTION || entry->generation != 0 ||
            cfd_worker_call_entry(entry, cfd_ring_answer(&twin->ring, number), twin->request,
                                  twin->response->message) != CFD_OK) {
            fprintf(stderr, "call failed: %s\n", twin->response->message);
            exit(1);
        }
        cfd_ring_complete(&twin->ring, number);
    }
}

static void send(struct twin *twin, uint64_t number) {
    struct cfd_entry *entry = cfd_ring_entry(&twin->ring, number);
    int64_t deadline = cfd_now_ns() + DEADLINE_NS;
    __atomic_store_n(&entry->deadline_ns, (uint64_t)deadline, __ATOMIC_RELAXED);
    entry->function = 0;
    entry->generation = 0;
    cfd_ring_publish(&twin->ring, number);
    if (cfd_deadline_must_poke(twin->pool, deadline)) {
        fprintf(stderr, "nothing is armed\n");
        exit(1);
    }
}

static void receive(const struct twin *twin, uint64_t number) {
    while (!cfd_ring_is_answered(&twin->ring, number)) {
        cfd_pause();
    }
}

/* Numbers first to last, so many in flight as the ring has entries. */
static void run(struct twin *twin, uint64_t first, uint64_t last) {
    uint64_t received = first;
    for (uint64_t number = first; number <= last; number++) {
        if (number - received > twin->ring.mask) {
            receive(twin, received++);
        }
        send(twin, number);
    }
    while (received <= last) {
        receive(twin, received++);
    }
}

int main(int argc, char **argv) {
    if (argc != 7) {
        fprintf(stderr, "usage: %s CPU CPU CALLS DEPTH LIBRARY SYMBOL\n", argv[0]);
        return 2;
    }
    uint64_t calls = (uint64_t)atol(argv[3]);
    uint32_t depth = (uint32_t)atol(argv[4]);
    if (calls == 0 || depth == 0 || depth > CFD_RING_MAX_DEPTH || (depth & (depth - 1)) != 0) {
        fprintf(stderr, "CALLS is positive, DEPTH a power of two up to %d\n", CFD_RING_MAX_DEPTH);
        return 2;
    }
    struct twin twin = {.request = shared_pages(CFD_REQUEST_BYTES + CFD_SUBMISSIONS_BYTES),
                        .response = shared_pages(CFD_RESPONSE_BYTES + CFD_COMPLETIONS_BYTES),
                        .pool = shared_pages(sizeof(struct cfd_pool))};
    twin.ring = cfd_ring_prepare(cfd_ring_behind_request(twin.request), cfd_ring_behind_response(twin.response), depth,
                                 STRIDE, 1);
    struct twin_catalog catalog = new_catalog();
    (void)list_function(&catalog, argv[5], argv[6], "v"); /* number 0 */
    pid_t worker = fork();
    if (worker == 0) {
        serve(&twin, atoi(argv[2]));
    }
    if (worker < 0) {
        perror("fork");
        return 1;
    }
    pin_to(atoi(argv[1]));
    uint64_t warm = 100000;
    run(&twin, 1, warm);
    int64_t start = cfd_now_ns();
    run(&twin, warm + 1, warm + calls);
    int64_t taken = cfd_now_ns() - start;
    kill(worker, SIGKILL);
    waitpid(worker, NULL, 0);
    printf("mean %.1f\n", (double)taken / (double)calls);
    return 0;
}
