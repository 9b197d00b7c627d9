/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What keeps a worker from the rest of the machine. The policy is collected and
 * compiled once, in the supervisor; a process enters it in two steps, which are
 * made of what it has inherited by fork:
 *
 *   shared   no new privileges, Landlock, the environment, the large filter:
 *            for a worker, or once for a template whose children are workers
 *   own      the small filter, which names the worker's own process id
 *
 * A layer that cannot be had is told apart from one that fails although the
 * rehearsal had it: the first is reported and left out, the second ends the
 * worker.
 */
#ifndef COFFERDAM_SANDBOX_SANDBOX_H
#define COFFERDAM_SANDBOX_SANDBOX_H

#include <linux/filter.h>
#include <sched.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cofferdam/supervision.h"
#include "cofferdam/wire.h"

/* sched.h of older systems lacks some; all that begin a namespace. */
#define CFD_NEW_NAMESPACES \
    (CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET)

/* Strings that belong to the list; items[count] is NULL once there is an item. */
struct cfd_texts {
    char **items;
    size_t count;
};

/* What the JVM has asked for, as far as it has been heard. */
struct cfd_policy {
    uint32_t layers; /* 1 << enum cfd_layer */
    /* Grows with every directory that is added; workers carry the one they were confined under. */
    uint32_t revision;
    struct cfd_texts readable;
    struct cfd_texts writable;
    struct cfd_texts system_calls;
    struct cfd_texts environment;
};

/* The policy as the kernel takes it. Everything is inherited by fork. */
struct cfd_sandbox {
    /* The layers that a worker has to enter: wanted, and held by the rehearsal. */
    uint32_t layers;
    uint32_t revision;
    struct sock_fprog shared_filter;
    struct sock_fprog own_filter;
    /* Where own_filter compares with a process id. */
    unsigned own_pid_places[8];
    unsigned own_pid_count;
    int ruleset_fd; /* -1 without Landlock */
    char **environment;
};

/* policy.c. False if memory ran out or the rule is of no known kind. */
bool cfd_policy_add(struct cfd_policy *policy, const struct cfd_rule *rule, size_t text_bytes);
bool cfd_texts_contain(const struct cfd_texts *texts, const char *text);

/* filter.c: 0, or minus an errno; -ENOENT with the name that libseccomp does not know in *unknown. */
int cfd_filter_compile(const struct cfd_policy *policy, struct sock_fprog *filter, const char **unknown);
/* The name of a system call of this machine, "" if it is not known. */
void cfd_system_call_name(int number, char name[CFD_SYSTEM_CALL_BYTES]);

/* own_filter.c: 0, or minus an errno. */
int cfd_own_filter_compile(const struct cfd_policy *policy, struct cfd_sandbox *sandbox);

/* landlock.c: a descriptor, O_CLOEXEC, or minus an errno: -ENOSYS and -EOPNOTSUPP where the kernel has no Landlock. */
int cfd_landlock_ruleset(const struct cfd_policy *policy);
int cfd_landlock_enter(int ruleset_fd);

/* enter.c: 0, or minus an errno with the layer in *failed. Single-threaded processes only. */
int cfd_sandbox_enter_shared(const struct cfd_sandbox *sandbox, enum cfd_layer *failed);
int cfd_sandbox_enter_own(const struct cfd_sandbox *sandbox, enum cfd_layer *failed);

/*
 * rehearsal.c: compiles the policy and enters it in a child of its own, which
 * then ends. states[layer] is 0 where the layer holds, an errno where it does
 * not, CFD_LAYER_OFF where it was not asked for. 0, or minus an errno with a
 * sentence in why: then the policy itself is at fault.
 */
int cfd_sandbox_rehearse(const struct cfd_policy *policy, struct cfd_sandbox *sandbox, int32_t states[CFD_LAYERS],
                         char why[CFD_FAILURE_BYTES]);
/* Makes the ruleset anew after a directory was added. 0, or minus an errno; the old one stays then. */
int cfd_sandbox_renew(const struct cfd_policy *policy, struct cfd_sandbox *sandbox);

#endif
