/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the supervisor does to itself, and what it is told, before it forks its
 * first worker; in the order in which it happens.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/mempolicy.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "cofferdam/catalog.h"
#include "cofferdam/ring.h"
#include "cofferdam/window.h"
#include "supervisor/priority.h"
#include "supervisor/supervisor.h"
#include "worker/symbols.h"

#define LINK_FD 3

_Noreturn void fail(const char *what) {
    int error = errno;
    struct cfd_failure failure = {.kind = CFD_MESSAGE_FAILED, .error_number = error};
    snprintf(failure.message, sizeof failure.message, "%s: %s", what, strerror(error));
    send_message(supervisor.link_fd, &failure, sizeof failure, -1);
    end_everything();
}

/*
 * The JVM has sent, or is sending, more than has been read. To exit over that
 * would reset the connection, and the reason would be lost with it: the rest is
 * read until the JVM, which sees the end of ours, hangs up.
 */
_Noreturn void fail_setup(int error, const char *why) {
    static struct cfd_rule unread;
    struct cfd_failure failure = {.kind = CFD_MESSAGE_FAILED, .error_number = error};
    snprintf(failure.message, sizeof failure.message, "%s", why);
    send_message(supervisor.link_fd, &failure, sizeof failure, -1);
    shutdown(supervisor.link_fd, SHUT_WR);
    int fds[2];
    while (receive_message(&unread, sizeof unread, fds, 0) > 0) {
        for (int i = 0; i < 2; i++) {
            if (fds[i] >= 0) {
                close(fds[i]);
            }
        }
    }
    end_everything();
}

static void set_up_signals(void) {
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    if (signal(SIGPIPE, SIG_IGN) == SIG_ERR || sigprocmask(SIG_BLOCK, &children, NULL) != 0) {
        fail("signal setup");
    }
    supervisor.child_fd = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
    if (supervisor.child_fd < 0) {
        fail("signalfd");
    }
}

static void open_list_of_children(void) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/task/%d/children", (int)getpid());
    supervisor.children_fd = TEMP_FAILURE_RETRY(open(path, O_RDONLY | O_CLOEXEC));
    if (supervisor.children_fd < 0) { /* a kernel without CONFIG_PROC_CHILDREN, or no /proc */
        fail(path);
    }
}

static void open_many_files(void) {
    /* Up to seven descriptors for each worker; workers get the original limit back. */
    if (getrlimit(RLIMIT_NOFILE, &supervisor.open_files) != 0) {
        fail("getrlimit(RLIMIT_NOFILE)");
    }
    struct rlimit raised = {.rlim_cur = supervisor.open_files.rlim_max, .rlim_max = supervisor.open_files.rlim_max};
    if (setrlimit(RLIMIT_NOFILE, &raised) != 0) {
        fail("setrlimit(RLIMIT_NOFILE)");
    }
}

void become_supervisor(void) {
    supervisor.link_fd = LINK_FD;
    if (fcntl(LINK_FD, F_SETFD, FD_CLOEXEC) != 0) {
        _exit(1); /* started by hand: there is nobody to tell */
    }
    set_up_signals();
    open_list_of_children();
    if (prctl(PR_SET_CHILD_SUBREAPER, 1) != 0) {
        fail("prctl(PR_SET_CHILD_SUBREAPER)");
    }
    prctl(PR_SET_TIMERSLACK, 1); /* matters only without real-time priority */
    open_many_files();
    supervisor.epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    supervisor.timer_fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    if (supervisor.epoll_fd < 0 || supervisor.timer_fd < 0 || !watch_fd(supervisor.timer_fd, WATCH_TIMER, 0) ||
        !watch_fd(supervisor.link_fd, WATCH_LINK, 0) || !watch_fd(supervisor.child_fd, WATCH_CHILD, 0)) {
        fail("epoll setup");
    }
}

/* The starting thread's placement is its own affair; the JVM's as a whole is passed in. */
static void drop_inherited_placement(const struct cfd_start *start) {
    if (syscall(SYS_sched_setaffinity, 0, (size_t)CFD_CPU_MASK_BYTES, start->cpus) != 0) {
        fail("sched_setaffinity of the supervisor");
    }
    syscall(SYS_set_mempolicy, MPOL_DEFAULT, NULL, 0); /* ENOSYS where the kernel has no NUMA: nothing to drop */
}

/* Maps something of the JVM's that no worker may have. */
static void *map_private_to_supervisor(int fd, size_t bytes, int protection) {
    void *at = mmap(NULL, bytes, protection, MAP_SHARED, fd, 0);
    if (at == MAP_FAILED || madvise(at, bytes, MADV_DONTFORK) != 0) {
        fail("mapping of shared pages");
    }
    return at;
}

static void reserve_window(const struct cfd_start *start, int catalog_fd) {
    void *base = (void *)start->window_base;
    void *at = mmap(base, start->window_bytes, PROT_NONE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
    if (at != base) {
        errno = at == MAP_FAILED ? errno : EEXIST;
        fail("reserving the window");
    }
    /* Inherited by every worker, so that a fork need not map it. */
    if (mmap((char *)base + CFD_CONTROL_CATALOG, CFD_CATALOG_BYTES, PROT_READ, MAP_SHARED | MAP_FIXED, catalog_fd, 0) ==
        MAP_FAILED) {
        fail("mapping of the catalog");
    }
    cfd_symbols_map(start->window_base);
}

/* During start-up the JVM's messages come in a fixed order, and waiting for them is right. */
void expect_message(void *message, size_t bytes, uint32_t kind, int fds[2]) {
    ssize_t received = receive_message(message, bytes, fds, 0);
    if (received == 0) {
        _exit(0); /* the JVM is gone and no worker exists yet */
    }
    if (received < 0) {
        fail("receiving a start-up message");
    }
    uint32_t received_kind;
    memcpy(&received_kind, message, sizeof received_kind);
    if (received != (ssize_t)bytes || received_kind != kind) {
        errno = EPROTO;
        fail("start-up message");
    }
}

static void expect_with_descriptors(void *message, size_t bytes, uint32_t kind, int fds[2]) {
    expect_message(message, bytes, kind, fds);
    if (fds[0] < 0 || fds[1] < 0) {
        errno = EPROTO;
        fail("descriptors of a start-up message");
    }
}

static void set_up_lifecycle(void) {
    struct cfd_lifecycle *lifecycle = &supervisor.lifecycle;
    int none[2];
    supervisor.pool->refused_count = 0; /* by a supervisor before this one */
    expect_message(lifecycle, sizeof *lifecycle, CFD_MESSAGE_LIFECYCLE, none);
    for (unsigned i = 0; i < lifecycle->template_count && i < CFD_MAX_PRELOADS; i++) {
        library_used(lifecycle->template_libraries[i]);
    }
}

static void set_up_slot(struct slot *slot, struct cfd_slot *shared) {
    struct cfd_slot_setup setup;
    int fds[2];
    expect_with_descriptors(&setup, sizeof setup, CFD_MESSAGE_SLOT, fds);
    slot->state = SLOT_EMPTY;
    slot->watched_deadline_ns = CFD_NEVER;
    slot->shared = shared;
    slot->request_fd = fds[0];
    slot->response_fd = fds[1];
    slot->request = map_private_to_supervisor(slot->request_fd, CFD_REQUEST_BYTES + CFD_SUBMISSIONS_BYTES, PROT_READ);
    slot->response = map_private_to_supervisor(slot->response_fd, CFD_RESPONSE_BYTES + CFD_COMPLETIONS_BYTES,
                                               PROT_READ | PROT_WRITE);
    memset(&slot->response->crash, 0, sizeof slot->response->crash); /* of a worker of the supervisor before */
    memcpy(slot->cpus, setup.cpus, sizeof slot->cpus);
    slot->policy = setup.policy;
}

void receive_setup(void) {
    struct cfd_start start;
    int fds[2];
    expect_with_descriptors(&start, sizeof start, CFD_MESSAGE_START, fds);
    if (start.slots == 0 || start.slots > CFD_MAX_SLOTS) {
        errno = EINVAL;
        fail("number of workers");
    }
    supervisor.window_base = start.window_base;
    supervisor.spin_ns = (int64_t)start.spin_ns;
    supervisor.inherit_output = (start.flags & CFD_INHERIT_OUTPUT) != 0;
    size_t bytes = sizeof(struct cfd_pool) + start.slots * sizeof(struct cfd_slot);
    supervisor.pool = map_private_to_supervisor(fds[0], bytes, PROT_READ | PROT_WRITE);
    drop_inherited_placement(&start);
    supervisor.pool->real_time = take_real_time_priority();
    supervisor.limits = start.limits;
    set_up_sandbox(&start);
    reserve_window(&start, fds[1]);
    close(fds[0]);
    close(fds[1]);
    supervisor.slots = calloc(start.slots, sizeof *supervisor.slots);
    if (supervisor.slots == NULL) {
        fail("memory for the slots");
    }
    set_up_cgroup();
    set_up_lifecycle();
    supervisor.next_deadline_ns = CFD_NEVER;
    /* For each slot one that serves, one that leaves or dies, and one that comes; and templates. */
    make_room_for_workers(3 * start.slots + supervisor.lifecycle.spares + 4);
    struct cfd_slot *shared = (struct cfd_slot *)(supervisor.pool + 1);
    for (unsigned i = 0; i < start.slots; i++) {
        set_up_slot(&supervisor.slots[i], &shared[i]);
        supervisor.slot_count = i + 1;
    }
}
