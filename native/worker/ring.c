/* SPDX-License-Identifier: Apache-2.0 */
/* Serving a ring: entry after entry, for as long as the call lasts that opened it. */
#include "protocol/ring.h"

#include <stddef.h>
#include <stdio.h>

#include "cofferdam/catalog.h"
#include "cofferdam/window.h"
#include "worker/worker.h"

/*
 * Not the call's first, when a worker before this one has answered some and was
 * then replaced by one with a newer sandbox: the caller has noticed nothing.
 */
static uint64_t first_without_an_answer(const struct cfd_ring *ring, uint64_t first) {
    uint64_t next = __atomic_load_n(&ring->completions->done, __ATOMIC_ACQUIRE) + 1;
    return next > first ? next : first;
}

enum cfd_status cfd_worker_serve_ring(const struct cfd_birth *birth, const struct cfd_request *request,
                                      struct cfd_response *response) {
    struct cfd_ring ring = cfd_ring_open((struct cfd_submissions *)(birth->window_base + CFD_CONTROL_SUBMISSIONS),
                                         (struct cfd_completions *)(birth->window_base + CFD_CONTROL_COMPLETIONS));
    for (uint64_t number = first_without_an_answer(&ring, request->arguments[0]);; number++) {
        const struct cfd_entry *entry = cfd_ring_next(&ring, number, birth->spin_ns);
        if (entry->function == CFD_NO_FUNCTION) {
            return CFD_OK;
        }
        enum cfd_status status = cfd_worker_catch_up(entry->generation, response->message);
        if (status == CFD_OK) {
            cfd_worker_tell_callees_entry(entry);
            status = cfd_worker_call_entry(entry, cfd_ring_answer(&ring, number), request, response->message);
            cfd_worker_tell_callees_entry(NULL); /* before the entry is answered, and the next one the oldest */
        }
        if (status != CFD_OK) {
            return status;
        }
        if (birth->output_fd < 0) {
            fflush(stdout); /* as after a call of its own */
        }
        cfd_ring_complete(&ring, number);
    }
}
