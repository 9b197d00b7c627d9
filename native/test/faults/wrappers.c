/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The calls of calls.def, each of which fails when the plan says so: linked by
 * --wrap into a host library and a supervisor that only tests use. A wrapper
 * passes on what it is given in the six registers that arguments of integer type
 * take on x86-64 and aarch64, so one shape does for all of them.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "test/faults/plan.h"

#define PARAMETERS long a, long b, long c, long d, long e, long f
#define ARGUMENTS a, b, c, d, e, f

#define CALL(name, how, errors)     \
    long __real_##name(PARAMETERS); \
    long __wrap_##name(PARAMETERS);
#define SYSTEM(name, errors)
#define SURE(name)
#include "test/faults/calls.def"
#undef CALL
#undef SYSTEM

long __real_syscall(long number, PARAMETERS);
long __wrap_syscall(long number, PARAMETERS);

static struct fault_plan *plan;
static enum fault_role role = CFD_FAULT_ROLE;

/* NULL where nobody has made a plan: then nothing fails. */
__attribute__((constructor)) static void map_plan(void) {
    long fd = __real_open((long)CFD_FAULT_PLAN, O_RDWR | O_CLOEXEC, 0, 0, 0, 0);
    if (fd >= 0) {
        long at = __real_mmap(0, sizeof *plan, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        plan = at != -1 ? (struct fault_plan *)at : NULL;
        __real_close(fd, 0, 0, 0, 0, 0);
    }
}

/* 0, an error, or FAULT_SHORT. */
static int fault_of(enum fault_call call) {
    if (plan == NULL) {
        return 0;
    }
    int64_t occurrence = __atomic_add_fetch(&plan->counts[role][call], 1, __ATOMIC_RELAXED);
    if (__atomic_load_n(&plan->is_armed, __ATOMIC_ACQUIRE) == 0 || plan->role != (int32_t)role ||
        plan->call != (int32_t)call || plan->occurrence != occurrence) {
        return 0;
    }
    __atomic_add_fetch(&plan->hits, 1, __ATOMIC_RELAXED);
    return plan->error;
}

static long minus_one(int error) {
    errno = error;
    return -1;
}

static bool is_file(long fd) {
    struct stat about;
    return __real_syscall(SYS_fstat, fd, (long)&about, 0, 0, 0, 0) == 0 && S_ISREG(about.st_mode);
}

/* As a receiver who has no descriptor left gets it. */
static void drop_descriptors(struct msghdr *message) {
    for (struct cmsghdr *header = CMSG_FIRSTHDR(message); header != NULL; header = CMSG_NXTHDR(message, header)) {
        size_t count = header->cmsg_type == SCM_RIGHTS ? (header->cmsg_len - CMSG_LEN(0)) / sizeof(int) : 0;
        for (size_t i = 0; i < count; i++) {
            int fd;
            memcpy(&fd, CMSG_DATA(header) + i * sizeof fd, sizeof fd);
            __real_close(fd, 0, 0, 0, 0, 0);
        }
    }
    message->msg_controllen = 0;
    message->msg_flags |= MSG_CTRUNC;
}

#define REAL(name) __real_##name(ARGUMENTS)

#define FAIL_MINUS_ONE(name) return fault == 0 ? REAL(name) : minus_one(fault);
#define FAIL_NULLS(name) return fault == 0 ? REAL(name) : (errno = fault, 0);
#define FAIL_ERROR(name) return fault == 0 ? REAL(name) : fault;
#define FAIL_DONE(name)     \
    long done = REAL(name); \
    return fault == 0 ? done : minus_one(fault);
/* Half of what was asked for. */
#define FAIL_SHORT(name)                      \
    if (fault == FAULT_SHORT && is_file(a)) { \
        c = c > 1 ? c / 2 : c;                \
    }                                         \
    return fault <= 0 ? REAL(name) : minus_one(fault);
#define FAIL_CUT(name)                           \
    if (fault > 0) {                             \
        return minus_one(fault);                 \
    }                                            \
    long received = REAL(name);                  \
    if (fault == FAULT_SHORT && received >= 0) { \
        drop_descriptors((struct msghdr *)b);    \
    }                                            \
    return received;

#define FAIL_DUPLICATE(name) return fault == 0 || b != F_DUPFD_CLOEXEC ? REAL(name) : minus_one(fault);
#define FAIL_FORK(name)           \
    if (fault != 0) {             \
        return minus_one(fault);  \
    }                             \
    long child = REAL(name);      \
    if ((int)child == 0) {        \
        role = FAULT_IN_CHILDREN; \
    }                             \
    return child;

#define CALL(name, how, errors)             \
    long __wrap_##name(PARAMETERS) {        \
        int fault = fault_of(FAULT_##name); \
        FAIL_##how(name)                    \
    }
#define SYSTEM(name, errors)
#include "test/faults/calls.def"
#undef CALL
#undef SYSTEM

#ifndef SYS_futex_waitv /* Linux 5.16 */
#define SYS_futex_waitv 449
#endif

long __wrap_syscall(long number, PARAMETERS) {
    int fault = 0;
    switch (number) {
#define CALL(name, how, errors)
#define SYSTEM(name, errors)                \
    case SYS_##name:                        \
        fault = fault_of(FAULT_SYS_##name); \
        break;
#include "test/faults/calls.def"
    default:
        break;
    }
    return fault == 0 ? __real_syscall(number, ARGUMENTS) : minus_one(fault);
}
