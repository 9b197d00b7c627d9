/* SPDX-License-Identifier: Apache-2.0 */
#include <stdbool.h>
#include <stdio.h>
#include <unistd.h>

#include "cofferdam/catalog.h"
#include "cofferdam/window.h"
#include "protocol/handoff.h"
#include "worker/worker.h"

static pid_t own_pid; /* a system call less a call */

enum cfd_status cfd_worker_catch_up(uint32_t wanted, char message[CFD_MESSAGE_BYTES]) {
    bool is_ahead = (int32_t)(wanted - cfd_worker_generation()) > 0; /* generations wrap around */
    return is_ahead && cfd_worker_reach_generation(wanted, message) != 0 ? CFD_ARENA_NOT_MAPPED : CFD_OK;
}

/* A call that stands on what calls before it left in their worker must not be made in its successor. */
static bool is_for_another(const struct cfd_request *request, struct cfd_response *response) {
    if (request->only_worker == 0 || request->only_worker == own_pid) {
        return false;
    }
    snprintf(response->message, CFD_MESSAGE_BYTES, "process %d, which it is for, has ended", (int)request->only_worker);
    return true;
}

static void answer_one(const struct cfd_birth *birth, const struct cfd_request *request, struct cfd_response *response,
                       uint64_t sequence) {
    enum cfd_status status = is_for_another(request, response) ? CFD_OTHER_WORKER : CFD_OK;
    if (status == CFD_OK) {
        status = cfd_worker_catch_up(request->generation, response->message);
    }
    if (status == CFD_OK && request->function == CFD_RING) {
        status = cfd_worker_serve_ring(birth, request, response);
    } else if (status == CFD_OK && request->function != CFD_NO_FUNCTION) {
        status = cfd_worker_call(request, response);
    }
    if (birth->output_fd < 0) {
        fflush(stdout); /* what the callee printed stands before what the caller prints of its result */
    }
    response->status = status;
    response->generation = cfd_worker_generation();
    cfd_handoff_answer(request, response, sequence);
}

_Noreturn void cfd_worker_run(const struct cfd_birth *birth) {
    /* birth lies in the supervisor's memory, of which this process has its copy. */
    cfd_worker_confine(birth);
    const struct cfd_request *request = (const struct cfd_request *)(birth->window_base + CFD_CONTROL_REQUEST);
    struct cfd_response *response = (struct cfd_response *)(birth->window_base + CFD_CONTROL_RESPONSE);
    cfd_worker_use_catalog((const void *)(birth->window_base + CFD_CONTROL_CATALOG));
    cfd_worker_report_crashes(&response->crash);
    own_pid = getpid();
    uint64_t last = birth->last_sequence;
    for (;;) {
        last = cfd_handoff_next(request, response, last, birth->spin_ns);
        answer_one(birth, request, response, last);
    }
}
