/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The large filter: which system calls a worker may make. It is the same for all
 * workers of a pool, and for the template that they may come from, so what must
 * differ, or be forbidden to workers only, is in own_filter.c.
 *
 * Calls without conditions are named by the policy. Here are those that depend
 * on an argument, and those that get an errno because libraries try them and do
 * without. Everything else traps: the worker dies of SIGSYS, and its report says
 * of which call.
 */
#include <errno.h>
#include <sched.h>
#include <seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/sandbox.h"

/* linux/prctl.h of older systems lacks it; names anonymous mappings, which glibc does. */
#define PR_SET_VMA_NUMBER 0x53564d41

/* fcntl commands from here to F_GETOWN_EX direct signals to processes: F_SETOWN, F_SETSIG and their kin. */
#define FIRST_OWNER_COMMAND 8
#define LAST_OWNER_COMMAND 16

struct conditional {
    const char *name;
    uint32_t action;
    unsigned arguments; /* how many of the comparisons count */
    struct scmp_arg_cmp comparison[2];
};

#define REFUSE(error) SCMP_ACT_ERRNO(error)

static const struct conditional conditionals[] = {
    /* Its flags lie in memory, where no filter can look; glibc falls back to clone. */
    {"clone3", REFUSE(ENOSYS), 0, {{0}}},
    /* Threads; and siblings, which the small filter forbids: a template starts workers so, and fork() does not. */
    {"clone", SCMP_ACT_ALLOW, 1, {SCMP_A0_32(SCMP_CMP_MASKED_EQ, CLONE_THREAD | CFD_NEW_NAMESPACES, CLONE_THREAD)}},
    {"clone",
     SCMP_ACT_ALLOW,
     1,
     {SCMP_A0_32(SCMP_CMP_MASKED_EQ, CLONE_PARENT | CLONE_THREAD | CFD_NEW_NAMESPACES, CLONE_PARENT)}},

    /* The small filter holds them to the worker itself. */
    {"kill", SCMP_ACT_ALLOW, 0, {{0}}},
    {"tgkill", SCMP_ACT_ALLOW, 0, {{0}}},
    {"rt_sigqueueinfo", SCMP_ACT_ALLOW, 0, {{0}}},
    {"rt_tgsigqueueinfo", SCMP_ACT_ALLOW, 0, {{0}}},
    {"process_vm_readv", SCMP_ACT_ALLOW, 0, {{0}}},
    /* The small filter comes by it, and forbids another. */
    {"seccomp", SCMP_ACT_ALLOW, 0, {{0}}},

    /* Libraries ask for a priority, a limit or an owner that they can do without. */
    {"sched_setscheduler", REFUSE(EPERM), 0, {{0}}},
    {"sched_setparam", REFUSE(EPERM), 0, {{0}}},
    {"sched_setattr", REFUSE(EPERM), 0, {{0}}},
    {"setpriority", REFUSE(EPERM), 0, {{0}}},
    {"ioprio_set", REFUSE(EPERM), 0, {{0}}},
    {"setrlimit", REFUSE(EPERM), 0, {{0}}},
    {"prlimit64", SCMP_ACT_ALLOW, 1, {SCMP_A2_64(SCMP_CMP_EQ, 0)}},
    {"prlimit64", REFUSE(EPERM), 1, {SCMP_A2_64(SCMP_CMP_NE, 0)}},
    {"fchmod", REFUSE(EPERM), 0, {{0}}}, /* SQLite makes the mode and owner of its files those of the database */
    {"fchown", REFUSE(EPERM), 0, {{0}}},

    {"prctl", SCMP_ACT_ALLOW, 1, {SCMP_A0_32(SCMP_CMP_EQ, PR_SET_NAME)}},
    {"prctl", SCMP_ACT_ALLOW, 1, {SCMP_A0_32(SCMP_CMP_EQ, PR_GET_NAME)}},
    {"prctl", SCMP_ACT_ALLOW, 1, {SCMP_A0_32(SCMP_CMP_EQ, PR_SET_VMA_NUMBER)}},
    {"prctl", SCMP_ACT_ALLOW, 1, {SCMP_A0_32(SCMP_CMP_EQ, PR_SET_PDEATHSIG)}},   /* for children of a template only */
    {"prctl", SCMP_ACT_ALLOW, 1, {SCMP_A0_32(SCMP_CMP_EQ, PR_GET_TID_ADDRESS)}}, /* for the template itself */
    {"prctl", REFUSE(EINVAL), 1, {SCMP_A0_32(SCMP_CMP_EQ, PR_CAPBSET_READ)}},    /* libcap counts capabilities so */
    {"prctl", REFUSE(EINVAL), 1, {SCMP_A0_32(SCMP_CMP_EQ, PR_SET_THP_DISABLE)}},

    {"fcntl", SCMP_ACT_ALLOW, 1, {SCMP_A1_32(SCMP_CMP_LT, FIRST_OWNER_COMMAND)}},
    {"fcntl", SCMP_ACT_ALLOW, 1, {SCMP_A1_32(SCMP_CMP_GT, LAST_OWNER_COMMAND)}},

    /* isatty, and what is about the descriptor rather than the device; others may type into a terminal. */
    {"ioctl", SCMP_ACT_ALLOW, 1, {SCMP_A1_32(SCMP_CMP_EQ, TCGETS)}},
    {"ioctl", SCMP_ACT_ALLOW, 1, {SCMP_A1_32(SCMP_CMP_EQ, TIOCGWINSZ)}},
    {"ioctl", SCMP_ACT_ALLOW, 1, {SCMP_A1_32(SCMP_CMP_EQ, FIONREAD)}},
    {"ioctl", SCMP_ACT_ALLOW, 1, {SCMP_A1_32(SCMP_CMP_EQ, FIONBIO)}},
    {"ioctl", SCMP_ACT_ALLOW, 1, {SCMP_A1_32(SCMP_CMP_EQ, FIOCLEX)}},
    {"ioctl", SCMP_ACT_ALLOW, 1, {SCMP_A1_32(SCMP_CMP_EQ, FIONCLEX)}},

    /* Where pages lie: of this process only. */
    {"move_pages", SCMP_ACT_ALLOW, 1, {SCMP_A0_32(SCMP_CMP_EQ, 0)}},
};

/*
 * A call newer than libseccomp knows: what the C library tries first and older
 * kernels refuse. In front of the compiled program, which would trap it.
 */
#define ANSWER_NEW_CALLS 6

static bool names_only_known(const struct cfd_policy *policy, const char **unknown) {
    for (size_t i = 0; i < policy->system_calls.count; i++) {
        if (seccomp_syscall_resolve_name(policy->system_calls.items[i]) == __NR_SCMP_ERROR) {
            *unknown = policy->system_calls.items[i];
            return false;
        }
    }
    return true;
}

static int add_rules(scmp_filter_ctx context, const struct cfd_policy *policy) {
    for (size_t i = 0; i < policy->system_calls.count; i++) {
        int number = seccomp_syscall_resolve_name(policy->system_calls.items[i]);
        if (number < 0) {
            continue; /* another architecture has it */
        }
        int result = seccomp_rule_add(context, SCMP_ACT_ALLOW, number, 0);
        if (result != 0 && result != -EEXIST) {
            return result;
        }
    }
    for (size_t i = 0; i < sizeof conditionals / sizeof conditionals[0]; i++) {
        const struct conditional *rule = &conditionals[i];
        int number = seccomp_syscall_resolve_name(rule->name);
        if (number < 0 || cfd_texts_contain(&policy->system_calls, rule->name)) {
            continue;
        }
        int result = seccomp_rule_add_array(context, rule->action, number, rule->arguments, rule->comparison);
        if (result != 0) {
            return result;
        }
    }
    return 0;
}

static int highest_known(void) {
    for (int number = 1023; number > 0; number--) {
        char *name = seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, number);
        if (name != NULL) {
            free(name);
            return number;
        }
    }
    return 0;
}

static void answer_new_calls(struct sock_filter code[ANSWER_NEW_CALLS]) {
    const struct sock_filter prologue[ANSWER_NEW_CALLS] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, seccomp_arch_native(), 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, (uint32_t)highest_known(), 0, 2),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000u, 1, 0), /* x32: the program proper kills it */
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
    };
    memcpy(code, prologue, sizeof prologue);
}

static int read_whole(int fd, char *to, size_t bytes) {
    size_t filled = 0;
    while (filled < bytes) {
        ssize_t got = TEMP_FAILURE_RETRY(pread(fd, to + filled, bytes - filled, (off_t)filled));
        if (got <= 0) {
            return got < 0 ? -errno : -EIO;
        }
        filled += (size_t)got;
    }
    return 0;
}

/* Takes the program that was written to a file, with the answer to new calls before it. */
static int take_program(int fd, struct sock_fprog *filter) {
    off_t bytes = lseek(fd, 0, SEEK_END);
    struct sock_filter *code = malloc((size_t)bytes + ANSWER_NEW_CALLS * sizeof(struct sock_filter));
    if (code == NULL) {
        return -ENOMEM;
    }
    int result = read_whole(fd, (char *)(code + ANSWER_NEW_CALLS), (size_t)bytes);
    if (result != 0) {
        free(code);
        return result;
    }
    answer_new_calls(code);
    filter->filter = code;
    filter->len = (unsigned short)(ANSWER_NEW_CALLS + (size_t)bytes / sizeof(struct sock_filter));
    return 0;
}

static int write_program(const struct cfd_policy *policy, int fd) {
    /* Level 3 is Linux 4.14. Left to itself libseccomp tries the kernel, and compiles nothing where that refuses. */
    seccomp_api_set(3);
    scmp_filter_ctx context = seccomp_init(SCMP_ACT_TRAP);
    if (context == NULL) {
        return -ENOMEM;
    }
    /* Another architecture's numbers mean other calls. */
    int result = seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    if (result == 0) {
        result =
            seccomp_attr_set(context, SCMP_FLTATR_API_SYSRAWRC, 1); /* or each of the kernel's errors is ECANCELED */
    }
    if (result == 0) {
        result = add_rules(context, policy);
    }
    if (result == 0) {
        result = seccomp_attr_set(context, SCMP_FLTATR_CTL_OPTIMIZE, 2); /* a binary tree */
    }
    if (result == 0) {
        result = seccomp_export_bpf(context, fd);
    }
    seccomp_release(context);
    return result;
}

/* In a process of its own: where memory is short libseccomp 2.5 frees some of it twice, and the C library aborts. */
static int write_program_apart(const struct cfd_policy *policy, int fd) {
    pid_t child = fork();
    if (child == 0) {
        _exit(-write_program(policy, fd));
    }
    int status = 0;
    if (child < 0 || TEMP_FAILURE_RETRY(waitpid(child, &status, 0)) < 0) {
        return -errno;
    }
    return WIFEXITED(status) ? -WEXITSTATUS(status) : -ENOMEM;
}

int cfd_filter_compile(const struct cfd_policy *policy, struct sock_fprog *filter, const char **unknown) {
    if (!names_only_known(policy, unknown)) {
        return -ENOENT;
    }
    int fd = memfd_create("cofferdam-filter", MFD_CLOEXEC);
    if (fd < 0) {
        return -errno;
    }
    int result = write_program_apart(policy, fd);
    if (result == 0) {
        result = take_program(fd, filter);
    }
    close(fd);
    return result;
}

void cfd_system_call_name(int number, char name[CFD_SYSTEM_CALL_BYTES]) {
    char *found = seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, number);
    memset(name, 0, CFD_SYSTEM_CALL_BYTES);
    if (found != NULL) {
        strncpy(name, found, CFD_SYSTEM_CALL_BYTES - 1);
        free(found);
    }
}
