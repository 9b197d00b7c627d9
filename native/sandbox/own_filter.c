/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The small filter, on top of the large one: what depends on the worker's own
 * process id, and what a template still needs and its workers do not. Written by
 * hand, since the process id is put in after the fork. Of two filters the
 * stricter answer counts.
 */
#include <errno.h>
#include <linux/seccomp.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "sandbox/sandbox.h"

#define MOST_INSTRUCTIONS 64

/* The low half of an argument; process ids and flags have no other. */
#define ARGUMENT(n) (offsetof(struct seccomp_data, args) + 8ul * (n))

struct assembly {
    const struct cfd_policy *policy;
    struct cfd_sandbox *sandbox;
    struct sock_filter *code;
    unsigned count;
};

static void put(struct assembly *program, struct sock_filter instruction) {
    program->code[program->count++] = instruction;
}

static void answer(struct assembly *program, uint32_t action) {
    put(program, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, action));
}

/* The instructions for one call follow, length of them, unless the policy frees it of conditions. */
static bool begin(struct assembly *program, const char *name, unsigned number, unsigned char length) {
    if (cfd_texts_contain(&program->policy->system_calls, name)) {
        return false;
    }
    put(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, length));
    return true;
}

static void load(struct assembly *program, unsigned argument) {
    put(program, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, ARGUMENT(argument)));
}

static void note_pid(struct assembly *program) {
    program->sandbox->own_pid_places[program->sandbox->own_pid_count++] = program->count;
}

/* Allowed when the first argument is the worker's own process id. */
static void only_itself(struct assembly *program, const char *name, unsigned number) {
    if (begin(program, name, number, 4)) {
        load(program, 0);
        note_pid(program);
        put(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1));
        answer(program, SECCOMP_RET_ALLOW);
        answer(program, SECCOMP_RET_TRAP);
    }
}

static void only_threads(struct assembly *program) {
    if (begin(program, "clone", SYS_clone, 5)) {
        load(program, 0);
        put(program, (struct sock_filter)BPF_STMT(BPF_ALU | BPF_AND | BPF_K, CLONE_THREAD | CFD_NEW_NAMESPACES));
        put(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, CLONE_THREAD, 0, 1));
        answer(program, SECCOMP_RET_ALLOW);
        answer(program, SECCOMP_RET_TRAP);
    }
}

/* A worker that outlived its supervisor would be nobody's. */
static void keep_the_death_signal(struct assembly *program) {
    if (begin(program, "prctl", SYS_prctl, 4)) {
        load(program, 0);
        put(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PR_SET_PDEATHSIG, 0, 1));
        answer(program, SECCOMP_RET_TRAP);
        answer(program, SECCOMP_RET_ALLOW);
    }
}

static void never(struct assembly *program, const char *name, unsigned number) {
    if (begin(program, name, number, 1)) {
        answer(program, SECCOMP_RET_TRAP);
    }
}

int cfd_own_filter_compile(const struct cfd_policy *policy, struct cfd_sandbox *sandbox) {
    struct assembly program = {.policy = policy, .sandbox = sandbox};
    program.code = calloc(MOST_INSTRUCTIONS, sizeof *program.code);
    if (program.code == NULL) {
        return -ENOMEM;
    }
    sandbox->own_pid_count = 0;
    /* The large filter has killed whatever is of another architecture. */
    put(&program, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)));
    only_threads(&program);
    only_itself(&program, "kill", SYS_kill);
    only_itself(&program, "tgkill", SYS_tgkill);
    only_itself(&program, "rt_sigqueueinfo", SYS_rt_sigqueueinfo);
    only_itself(&program, "rt_tgsigqueueinfo", SYS_rt_tgsigqueueinfo);
    only_itself(&program, "process_vm_readv", SYS_process_vm_readv);
    keep_the_death_signal(&program);
    never(&program, "seccomp", SYS_seccomp);
    answer(&program, SECCOMP_RET_ALLOW);
    sandbox->own_filter = (struct sock_fprog){.len = (unsigned short)program.count, .filter = program.code};
    return 0;
}
