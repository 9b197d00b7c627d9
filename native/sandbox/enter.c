/* SPDX-License-Identifier: Apache-2.0 */
/* Entering the sandbox, in the order in which the steps need one another. */
#include <errno.h>
#include <linux/capability.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "sandbox/sandbox.h"

static bool has(const struct cfd_sandbox *sandbox, enum cfd_layer layer) {
    return (sandbox->layers & 1u << layer) != 0;
}

/*
 * No new ones, and none of those that a JVM of root's has, such as to see into
 * other processes; but files stay as they are to the JVM, for Landlock to judge.
 */
static int give_up_privileges(void) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3];
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || syscall(SYS_capget, &header, data) != 0) {
        return -errno;
    }
    const uint32_t kept = 1u << CAP_DAC_OVERRIDE | 1u << CAP_DAC_READ_SEARCH;
    data[0].effective &= kept;
    data[0].permitted &= kept;
    data[0].inheritable = 0;
    data[1].effective = data[1].permitted = data[1].inheritable = 0;
    return syscall(SYS_capset, &header, data) == 0 ? 0 : -errno;
}

/* Without SPEC_ALLOW, kernels before 5.16 slow down all code of a filtered process by their care against Spectre 4. */
static int install(const struct sock_fprog *filter) {
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, filter) == 0) {
        return 0;
    }
    if (errno == EINVAL && syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, filter) == 0) {
        return 0; /* before 4.17 */
    }
    return -errno;
}

int cfd_sandbox_enter_shared(const struct cfd_sandbox *sandbox, enum cfd_layer *failed) {
    int result = 0;
    if (has(sandbox, CFD_LAYER_EMPTY_ENVIRONMENT)) {
        static char *nothing[] = {NULL};
        environ = sandbox->environment != NULL ? sandbox->environment : nothing;
    }
    /* First: without it the kernel takes neither of the others from an ordinary user. */
    if (has(sandbox, CFD_LAYER_NO_NEW_PRIVILEGES)) {
        *failed = CFD_LAYER_NO_NEW_PRIVILEGES;
        result = give_up_privileges();
    }
    if (result == 0 && has(sandbox, CFD_LAYER_LANDLOCK)) {
        *failed = CFD_LAYER_LANDLOCK;
        result = cfd_landlock_enter(sandbox->ruleset_fd);
    }
    if (result == 0 && has(sandbox, CFD_LAYER_SECCOMP)) {
        *failed = CFD_LAYER_SECCOMP;
        result = install(&sandbox->shared_filter);
    }
    return result;
}

int cfd_sandbox_enter_own(const struct cfd_sandbox *sandbox, enum cfd_layer *failed) {
    if (!has(sandbox, CFD_LAYER_SECCOMP)) {
        return 0;
    }
    uint32_t pid = (uint32_t)getpid();
    for (unsigned i = 0; i < sandbox->own_pid_count; i++) {
        sandbox->own_filter.filter[sandbox->own_pid_places[i]].k = pid; /* in this process's copy */
    }
    *failed = CFD_LAYER_SECCOMP;
    return install(&sandbox->own_filter);
}
