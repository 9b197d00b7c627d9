/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernel lets this process do, found out by doing it: a container's filter answers for the kernel, too. */
#include <errno.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/mempolicy.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cofferdam/host.h"

#ifndef MFD_EXEC /* Linux 6.3 */
#define MFD_EXEC 0x10u
#endif

static int no_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? 0 : -errno; }

static int system_call_filter(void) {
    static const uint32_t actions[] = {SECCOMP_RET_ERRNO, SECCOMP_RET_TRAP, SECCOMP_RET_KILL_PROCESS};
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        if (syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &actions[i]) != 0) {
            return -errno;
        }
    }
    int refused = no_new_privileges();
    if (refused != 0) {
        return refused;
    }
    struct sock_filter allow_all[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    struct sock_fprog program = {.len = 1, .filter = allow_all};
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0 ? 0 : -errno;
}

static int landlock(void) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version >= 0 ? (int)version : -errno;
}

static int real_time(void) {
    const struct sched_param lowest = {.sched_priority = 1};
    return sched_setscheduler(0, SCHED_FIFO | SCHED_RESET_ON_FORK, &lowest) == 0 ? 0 : -errno;
}

static int memory_policy(void) { return syscall(SYS_set_mempolicy, MPOL_LOCAL, NULL, 0) == 0 ? 0 : -errno; }

static int executable_memory_file(void) {
    int fd = memfd_create("cofferdam-probe", MFD_CLOEXEC | MFD_EXEC);
    if (fd < 0 && errno == EINVAL) { /* before Linux 6.3 all are executable */
        fd = memfd_create("cofferdam-probe", MFD_CLOEXEC);
    }
    if (fd < 0) {
        return -errno;
    }
    int result = 0;
    if (ftruncate(fd, 4096) != 0) {
        result = -errno;
    } else {
        void *at = mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0);
        if (at == MAP_FAILED) {
            result = -errno;
        } else {
            munmap(at, 4096);
        }
    }
    close(fd);
    return result;
}

struct probe {
    uint32_t what;
    int result;
};

static void *run(void *argument) {
    struct probe *probe = argument;
    switch (probe->what) {
    case CFD_PROBE_NO_NEW_PRIVILEGES:
        probe->result = no_new_privileges();
        break;
    case CFD_PROBE_SYSTEM_CALL_FILTER:
        probe->result = system_call_filter();
        break;
    case CFD_PROBE_LANDLOCK:
        probe->result = landlock();
        break;
    case CFD_PROBE_REAL_TIME:
        probe->result = real_time();
        break;
    case CFD_PROBE_MEMORY_POLICY:
        probe->result = memory_policy();
        break;
    case CFD_PROBE_EXECUTABLE_MEMORY_FILE:
        probe->result = executable_memory_file();
        break;
    default:
        probe->result = -EINVAL;
    }
    return NULL;
}

int cfd_probe(uint32_t what) {
    struct probe probe = {.what = what};
    sigset_t all, before;
    sigfillset(&all);
    /* The thread is none of the JVM's: its signal handlers must not run there. */
    int error = pthread_sigmask(SIG_SETMASK, &all, &before);
    if (error != 0) {
        return -error;
    }
    pthread_t thread;
    error = pthread_create(&thread, NULL, run, &probe);
    pthread_sigmask(SIG_SETMASK, &before, NULL); /* cannot fail: it has just been the mask */
    if (error != 0) {
        return -error;
    }
    error = pthread_join(thread, NULL);
    return error == 0 ? probe.result : -error;
}
