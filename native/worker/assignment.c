/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Between two states: a worker without a slot waits in here, and so does one that
 * has given its slot back. A slot comes with its pages, its CPUs, its memory policy
 * and its arenas.
 */
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cofferdam/window.h"
#include "worker/worker.h"

#define CONTROL_PAGES 2

static void map_control_pages(uint64_t window_base, const int fds[CONTROL_PAGES]) {
    void *request = (void *)(window_base + CFD_CONTROL_REQUEST);
    void *response = (void *)(window_base + CFD_CONTROL_RESPONSE);
    if (mmap(request, CFD_REQUEST_BYTES + CFD_SUBMISSIONS_BYTES, PROT_READ, MAP_SHARED | MAP_FIXED, fds[0], 0) ==
            MAP_FAILED ||
        mmap(response, CFD_RESPONSE_BYTES + CFD_COMPLETIONS_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED,
             fds[1], 0) == MAP_FAILED) {
        cfd_worker_give_up("mmap of the request and response pages");
    }
    close(fds[0]);
    close(fds[1]);
}

static void pin(const uint8_t *cpus) {
    for (size_t i = 0; i < CFD_CPU_MASK_BYTES; i++) {
        if (cpus[i] != 0) {
            if (syscall(SYS_sched_setaffinity, 0, (size_t)CFD_CPU_MASK_BYTES, cpus) != 0) {
                cfd_worker_give_up("sched_setaffinity");
            }
            return;
        }
    }
}

/* After pin(): what is local is local to where the worker runs. What it has loaded before stays where it was put. */
static void take_memory_from(const struct cfd_memory_policy *policy) {
    bool has_nodes = policy->mode != CFD_POLICY_DEFAULT && policy->mode != CFD_POLICY_LOCAL;
    const uint8_t *mask = has_nodes ? policy->nodes : NULL;
    /* The kernel reads one bit less than it is told. */
    unsigned bits = has_nodes ? 8 * CFD_NODE_MASK_BYTES + 1 : 0;
    if (policy->mode != CFD_POLICY_DEFAULT && syscall(SYS_set_mempolicy, policy->mode, mask, bits) != 0) {
        cfd_worker_give_up("set_mempolicy");
    }
}

uint64_t cfd_worker_await_assignment(const struct cfd_birth *birth) {
    static struct cfd_assignment assignment;
    int fds[CONTROL_PAGES + CFD_MAX_ASSIGNED_ARENAS];
    unsigned count = sizeof fds / sizeof fds[0];
    ssize_t received = cfd_worker_hear(&assignment, sizeof assignment, fds, &count);
    if (received > 0 && assignment.kind == CFD_MESSAGE_DISMISS) {
        cfd_worker_leave(birth);
    }
    if (received < 0) {
        cfd_worker_give_up("recvmsg of a slot");
    }
    if (received < (ssize_t)offsetof(struct cfd_assignment, arenas) || count < CONTROL_PAGES) {
        errno = EPROTO; /* no call has failed */
        cfd_worker_give_up("a slot that came without all that belongs to it");
    }
    cfd_worker_lead_a_session();
    cfd_title_set_numbered("cofferdam-worker-", assignment.slot);
    pin(assignment.cpus);
    take_memory_from(&assignment.policy);
    map_control_pages(birth->window_base, fds);
    cfd_worker_map_assigned(&assignment, fds + CONTROL_PAGES, count - CONTROL_PAGES);
    return assignment.last_sequence;
}

void cfd_worker_await_dismissal(void) {
    struct cfd_notice notice;
    unsigned none = 0;
    if (cfd_worker_hear(&notice, sizeof notice, NULL, &none) < 0) {
        cfd_worker_give_up("recvmsg of the dismissal");
    }
}
