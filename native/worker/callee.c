/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a library can learn of its call and say about it. Both functions are in
 * the program's dynamic symbols (CMakeLists.txt), where libraries that are
 * loaded find them.
 */
#include "cofferdam/callee.h"

#include <stdbool.h>
#include <stddef.h>

#include "worker/worker.h"

static const struct cfd_request *request;
static struct cfd_response *response;
/* The last call that is not this worker's. */
static uint64_t call_before;
/* The entry of a ring that is being called, by the call that serves the ring; NULL outside of one. */
static const struct cfd_entry *running_entry;

void cfd_worker_tell_callees(const struct cfd_request *own_request, struct cfd_response *own_response, uint64_t last) {
    request = own_request;
    response = own_response;
    call_before = last;
}

void cfd_worker_tell_callees_entry(const struct cfd_entry *entry) {
    __atomic_store_n(&running_entry, entry, __ATOMIC_RELEASE);
    if (entry == NULL && response->progress_sequence != 0) {
        /* All entries are of one call: what this one has said must not count for the next. */
        __atomic_store_n(&response->progress_sequence, 0, __ATOMIC_RELEASE);
    }
}

/* The number of the running call; false if there is none. */
static bool running_call(uint64_t *sequence) {
    if (request == NULL) {
        return false;
    }
    *sequence = __atomic_load_n(&request->sequence, __ATOMIC_ACQUIRE);
    return *sequence != call_before && __atomic_load_n(&response->sequence, __ATOMIC_RELAXED) != *sequence;
}

int64_t cfd_deadline_ns(void) {
    uint64_t sequence;
    if (!running_call(&sequence)) {
        return CFD_NEVER;
    }
    const struct cfd_entry *entry = __atomic_load_n(&running_entry, __ATOMIC_ACQUIRE);
    return (int64_t)(entry != NULL ? entry->deadline_ns : request->deadline_ns);
}

void cfd_progress(uint64_t done, uint64_t total) {
    uint64_t sequence;
    if (running_call(&sequence)) {
        __atomic_store_n(&response->progress_done, done, __ATOMIC_RELAXED);
        __atomic_store_n(&response->progress_total, total, __ATOMIC_RELAXED);
        /* After them: what a call before has left does not count for this one. */
        __atomic_store_n(&response->progress_sequence, sequence, __ATOMIC_RELEASE);
    }
}
