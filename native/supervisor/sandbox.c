/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The pool's sandbox in the supervisor: collected and tried at start-up, and made
 * anew when a library lies where workers may not read yet. A worker cannot be
 * let out of a sandbox by one directory, so it is replaced, when it meets a
 * function of that library: it says so before it begins the call, which is then
 * the next worker's to make.
 */
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "supervisor/supervisor.h"

static void receive_rule(void) {
    static struct cfd_rule rule;
    int fds[2];
    ssize_t received = receive_message(&rule, sizeof rule, fds, 0);
    if (received == 0) {
        end_everything(); /* the JVM is gone */
    }
    if (received < 0) {
        fail("receiving a rule of the sandbox");
    }
    if (received < (ssize_t)offsetof(struct cfd_rule, text) || rule.kind != CFD_MESSAGE_RULE) {
        fail_setup(EPROTO, "a rule of the sandbox was expected");
    }
    if (!cfd_policy_add(&supervisor.policy, &rule, (size_t)received - offsetof(struct cfd_rule, text))) {
        fail_setup(ENOMEM, "memory for the rules of the sandbox");
    }
}

/* The loader took these directories from the environment when this program began, and workers search them. */
static void allow_loader_path(void) {
    const char *path = getenv("LD_LIBRARY_PATH");
    while (path != NULL && *path != '\0') {
        struct cfd_rule rule = {.what = CFD_RULE_READ, .revision = supervisor.policy.revision};
        size_t length = strcspn(path, ":;");
        if (length > 0 && length < sizeof rule.text) {
            memcpy(rule.text, path, length);
            if (!cfd_policy_add(&supervisor.policy, &rule, length)) {
                fail_setup(ENOMEM, "memory for the rules of the sandbox");
            }
        }
        path += length + (path[length] != '\0');
    }
}

void set_up_sandbox(const struct cfd_start *start) {
    char why[CFD_FAILURE_BYTES];
    supervisor.policy.layers = start->layers;
    for (uint32_t i = 0; i < start->rules; i++) {
        receive_rule();
    }
    supervisor.policy.revision = start->revision;
    allow_loader_path();
    int result = cfd_sandbox_rehearse(&supervisor.policy, &supervisor.sandbox, supervisor.pool->layers, why);
    if (result != 0) {
        fail_setup(-result, why);
    }
}

static void outdate(struct worker *worker, uint32_t wanted) {
    worker->is_outdated = true;
    worker->wanted_revision = wanted;
}

/* Another comes in its place, as soon as it is being killed. */
static void replace(struct worker *worker) {
    if (worker_lives(worker)) {
        supervisor.renewals += !worker->is_template;
        worker_event(worker, WORKER_KILL);
    }
}

/* Workers that have served nobody yet go at once, and others come in their place. */
static void replace_spares(void) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (!worker->is_template && (worker->state == WORKER_LOADING || worker->state == WORKER_READY)) {
            outdate(worker, supervisor.sandbox.revision);
            replace(worker);
        }
    }
}

void rule_added(const struct cfd_rule *rule, size_t text_bytes) {
    if (!cfd_policy_add(&supervisor.policy, rule, text_bytes)) {
        fail("memory for the rules of the sandbox");
    }
    int result = cfd_sandbox_renew(&supervisor.policy, &supervisor.sandbox);
    if (result != 0) {
        errno = -result;
        fail("renewing the sandbox");
    }
    replace_spares();
}

/* Revisions wrap around. */
static bool has_come(uint32_t revision) { return (int32_t)(supervisor.sandbox.revision - revision) >= 0; }

void replace_outdated(void) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (worker->is_outdated && has_come(worker->wanted_revision)) {
            replace(worker);
        }
    }
}

/* The call of a worker that is replaced is made once more: it must be one that this worker cannot have begun. */
void asked_for_renewal(struct worker *worker) {
    uint32_t revision;
    if (!has_to_be_renewed(worker, &revision)) {
        return;
    }
    outdate(worker, revision);
    hear_jvm(); /* the JVM sent the rule before it published the call that made the worker ask */
    replace_outdated();
}
