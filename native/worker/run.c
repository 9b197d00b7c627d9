/* SPDX-License-Identifier: Apache-2.0 */
#include <stdbool.h>
#include <stdio.h>
#include <unistd.h>

#include "cofferdam/catalog.h"
#include "cofferdam/window.h"
#include "protocol/handoff.h"
#include "protocol/recycling.h"
#include "worker/worker.h"

static pid_t own_pid; /* a system call less a call */

enum cfd_status cfd_worker_catch_up(uint32_t wanted, char message[CFD_MESSAGE_BYTES]) {
    bool is_ahead = (int32_t)(wanted - cfd_worker_generation()) > 0; /* generations wrap around */
    return is_ahead && cfd_worker_reach_generation(wanted, message) != 0 ? CFD_ARENA_NOT_MAPPED : CFD_OK;
}

/* A call that stands on what calls before it left in their worker must not be made in its successor. */
static bool is_for_another(const struct cfd_request *request, struct cfd_response *response) {
    if (request->only_worker == 0 || request->only_worker == CFD_WHOEVER_ANSWERS || request->only_worker == own_pid) {
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

/* Takes calls until it has had its fill or is asked to go. Returns the last one's number. */
static uint64_t serve(const struct cfd_birth *birth, uint64_t last) {
    const struct cfd_request *request = (const struct cfd_request *)(birth->window_base + CFD_CONTROL_REQUEST);
    struct cfd_response *response = (struct cfd_response *)(birth->window_base + CFD_CONTROL_RESPONSE);
    uint64_t limit = birth->lifecycle.recycle_calls;
    uint64_t calls = 0;
    own_pid = getpid();
    cfd_worker_tell_callees(request, response, last);
    /* A worker that is held for its state stays for as long. */
    while (limit == 0 || calls < limit || request->only_worker != 0) {
        uint64_t next = cfd_handoff_next(request, response, last, birth->spin_ns);
        if (next == last) {
            break;
        }
        last = next;
        calls += request->function != CFD_NO_FUNCTION;
        answer_one(birth, request, response, last);
        if (limit != 0 && !cfd_is_due_from_the_start(limit) && calls == cfd_calls_until_due(limit)) {
            (void)cfd_worker_say(CFD_MESSAGE_DUE, 0); /* unsaid, the replacement only comes later */
        }
    }
    return last;
}

_Noreturn void cfd_worker_run(const struct cfd_birth *birth) {
    /* birth lies in the memory of the process it was forked from, of which this one has its copy. */
    cfd_worker_confine(birth);
    if (birth->is_template) {
        cfd_template_run(birth);
    }
    cfd_worker_prepare(birth);
    uint64_t last = serve(birth, cfd_worker_await_assignment(birth));
    /* From here on nothing in this process can answer a call: the next worker may have the slot. */
    cfd_worker_keep_responses_to_itself(birth->window_base);
    if (cfd_worker_say(CFD_MESSAGE_RETIRED, last) != 0) {
        cfd_worker_give_up("write to the supervisor");
    }
    cfd_worker_await_dismissal();
    cfd_worker_leave(birth);
}
