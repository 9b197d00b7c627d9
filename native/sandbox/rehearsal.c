/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which layers this machine has: a child enters each and says what came of it.
 * A kernel may lack one, a container may refuse one, and neither shows before it
 * is tried.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/sandbox.h"

static bool wants(const struct cfd_policy *policy, enum cfd_layer layer) { return (policy->layers & 1u << layer) != 0; }

/* One layer after the other, so that one that is missing does not hide the next. */
static _Noreturn void try_all(const struct cfd_sandbox *whole, volatile int32_t *states) {
    static const enum cfd_layer order[] = {CFD_LAYER_NO_NEW_PRIVILEGES, CFD_LAYER_LANDLOCK, CFD_LAYER_SECCOMP};
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        struct cfd_sandbox one = *whole;
        enum cfd_layer failed;
        one.layers &= 1u << order[i];
        if (one.layers == 0) {
            continue;
        }
        int result = cfd_sandbox_enter_shared(&one, &failed);
        if (result == 0) {
            result = cfd_sandbox_enter_own(&one, &failed);
        }
        states[order[i]] = -result;
    }
    syscall(SYS_exit_group, 0);
    __builtin_unreachable();
}

/* In the child every layer that it does not reach stays as it is here. */
static int rehearse(const struct cfd_sandbox *sandbox, int32_t states[CFD_LAYERS]) {
    size_t bytes = CFD_LAYERS * sizeof states[0];
    int32_t *shared = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) {
        return -errno;
    }
    memcpy(shared, states, bytes);
    pid_t child = fork();
    if (child == 0) {
        try_all(sandbox, shared);
    }
    int result = child < 0 ? -errno : 0;
    while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR) {
    }
    memcpy(states, shared, bytes);
    munmap(shared, bytes);
    return result;
}

static int compile_filters(const struct cfd_policy *policy, struct cfd_sandbox *sandbox, char why[CFD_FAILURE_BYTES]) {
    const char *unknown = "";
    int result = cfd_filter_compile(policy, &sandbox->shared_filter, &unknown);
    if (result == -ENOENT) {
        snprintf(why, CFD_FAILURE_BYTES,
                 "the sandbox allows the system call \"%s\", and there is none of that name; see man 2 syscalls",
                 unknown);
        return -EINVAL;
    }
    if (result == 0) {
        result = cfd_own_filter_compile(policy, sandbox);
    }
    if (result != 0) {
        snprintf(why, CFD_FAILURE_BYTES, "compiling the system call filter: %s", strerror(-result));
    }
    return result;
}

int cfd_sandbox_rehearse(const struct cfd_policy *policy, struct cfd_sandbox *sandbox, int32_t states[CFD_LAYERS],
                         char why[CFD_FAILURE_BYTES]) {
    *sandbox = (struct cfd_sandbox){.layers = policy->layers,
                                    .revision = policy->revision,
                                    .ruleset_fd = -1,
                                    .environment = policy->environment.items};
    for (int layer = 0; layer < CFD_LAYERS; layer++) {
        states[layer] = wants(policy, layer) ? EIO : CFD_LAYER_OFF; /* what a rehearsal that dies leaves */
    }
    /* Needs no kernel's consent. Descriptors are closed whatever the policy says. */
    if (wants(policy, CFD_LAYER_EMPTY_ENVIRONMENT)) {
        states[CFD_LAYER_EMPTY_ENVIRONMENT] = 0;
    }
    states[CFD_LAYER_NO_INHERITED_DESCRIPTORS] = 0;
    if (wants(policy, CFD_LAYER_SECCOMP)) {
        int result = compile_filters(policy, sandbox, why);
        if (result != 0) {
            return result;
        }
    }
    if (wants(policy, CFD_LAYER_LANDLOCK)) {
        sandbox->ruleset_fd = cfd_landlock_ruleset(policy);
        if (sandbox->ruleset_fd < 0) {
            states[CFD_LAYER_LANDLOCK] = -sandbox->ruleset_fd;
            sandbox->layers &= ~(1u << CFD_LAYER_LANDLOCK);
            sandbox->ruleset_fd = -1;
        }
    }
    int result = rehearse(sandbox, states);
    if (result != 0) {
        snprintf(why, CFD_FAILURE_BYTES, "trying the sandbox: %s", strerror(-result));
        return result;
    }
    for (int layer = 0; layer < CFD_LAYERS; layer++) {
        if (states[layer] != 0) {
            sandbox->layers &= ~(1u << layer);
        }
    }
    return 0;
}

int cfd_sandbox_renew(const struct cfd_policy *policy, struct cfd_sandbox *sandbox) {
    if ((sandbox->layers & 1u << CFD_LAYER_LANDLOCK) != 0) {
        int fd = cfd_landlock_ruleset(policy);
        if (fd < 0) {
            return fd;
        }
        close(sandbox->ruleset_fd);
        sandbox->ruleset_fd = fd;
    }
    sandbox->revision = policy->revision;
    return 0;
}
