/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: the rehearsal says which layers a machine has, and leaves out of
 * the sandbox those that it lacks. A filter around it plays the machine that
 * lacks one, as a container's does.
 */
#include <errno.h>
#include <linux/seccomp.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/sandbox.h"
#include "test/check.h"

#define NOTHING_MISSING (-1)

static const uint32_t all_layers = (1u << CFD_LAYERS) - 1;

static void refuse(int system_call, int error) {
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)system_call, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (uint32_t)error),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const struct sock_fprog program = {.len = sizeof code / sizeof code[0], .filter = code};
    CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    CHECK(syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0);
}

static void add(struct cfd_policy *policy, enum cfd_rule_kind what, const char *text) {
    static struct cfd_rule rule;
    rule.what = what;
    strncpy(rule.text, text, sizeof rule.text - 1);
    CHECK(cfd_policy_add(policy, &rule, sizeof rule.text));
}

static struct cfd_policy usual(void) {
    struct cfd_policy policy = {.layers = all_layers};
    add(&policy, CFD_RULE_READ, "/usr");
    add(&policy, CFD_RULE_READ, "/there/is/no/such/directory");
    add(&policy, CFD_RULE_SYSTEM_CALLS, "read write getpid exit_group");
    add(&policy, CFD_RULE_SYSTEM_CALLS, " futex  mmap ");
    return policy;
}

static void check_rehearsal(int missing_call, int error, int missing_layer) {
    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        const struct cfd_policy policy = usual();
        struct cfd_sandbox sandbox;
        int32_t states[CFD_LAYERS];
        char why[CFD_FAILURE_BYTES] = "";
        if (missing_call != NOTHING_MISSING) {
            refuse(missing_call, error);
        }
        CHECK(cfd_sandbox_rehearse(&policy, &sandbox, states, why) == 0);
        for (int layer = 0; layer < CFD_LAYERS; layer++) {
            CHECK(states[layer] == (layer == missing_layer ? error : 0));
        }
        CHECK(sandbox.layers == (all_layers & ~(missing_layer < 0 ? 0 : 1u << missing_layer)));
        _exit(0);
    }
    int status;
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

static void check_names(void) {
    char name[CFD_SYSTEM_CALL_BYTES];
    cfd_system_call_name(SYS_socket, name);
    CHECK(strcmp(name, "socket") == 0);
    cfd_system_call_name(100000, name);
    CHECK(strcmp(name, "") == 0);
    cfd_system_call_name(-1, name);
    CHECK(strcmp(name, "") == 0);
}

static void check_unknown_name(void) {
    static struct cfd_policy policy; /* as the supervisor's, it is there for as long as the process */
    policy = usual();
    struct cfd_sandbox sandbox;
    int32_t states[CFD_LAYERS];
    char why[CFD_FAILURE_BYTES] = "";
    add(&policy, CFD_RULE_SYSTEM_CALLS, "no_such_call");
    CHECK(cfd_sandbox_rehearse(&policy, &sandbox, states, why) == -EINVAL);
    CHECK(strstr(why, "no_such_call") != NULL);
}

static void check_what_is_left_out(void) {
    const struct cfd_policy policy = {.layers = 1u << CFD_LAYER_NO_NEW_PRIVILEGES};
    struct cfd_sandbox sandbox;
    int32_t states[CFD_LAYERS];
    char why[CFD_FAILURE_BYTES] = "";
    CHECK(cfd_sandbox_rehearse(&policy, &sandbox, states, why) == 0);
    CHECK(states[CFD_LAYER_NO_NEW_PRIVILEGES] == 0);
    CHECK(states[CFD_LAYER_SECCOMP] == CFD_LAYER_OFF);
    CHECK(states[CFD_LAYER_LANDLOCK] == CFD_LAYER_OFF);
    CHECK(states[CFD_LAYER_NO_INHERITED_DESCRIPTORS] == 0);
    CHECK(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0); /* it was another process that entered */
}

int main(void) {
    if (syscall(SYS_landlock_create_ruleset, NULL, 0, 1) < 0 || prctl(PR_GET_SECCOMP, 0, 0, 0, 0) < 0) {
        return 77; /* this machine lacks a layer of its own */
    }
    check_names();
    check_unknown_name();
    check_what_is_left_out();
    check_rehearsal(NOTHING_MISSING, 0, -1);
    check_rehearsal(SYS_landlock_create_ruleset, ENOSYS, CFD_LAYER_LANDLOCK);
    check_rehearsal(SYS_landlock_restrict_self, EPERM, CFD_LAYER_LANDLOCK);
    check_rehearsal(SYS_seccomp, EPERM, CFD_LAYER_SECCOMP);
    check_rehearsal(SYS_capset, EPERM, CFD_LAYER_NO_NEW_PRIVILEGES);
    return 0;
}
