/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A template: the pool's libraries are loaded and their functions looked up once,
 * in here, and every worker that is forked from it has them. It takes no calls and
 * has one thread.
 *
 * Its workers are the supervisor's children, not its own (CLONE_PARENT), so that
 * they are reaped, and die with their parent, as all others do. No function of
 * the C library forks so: what fork() does besides is done here.
 */
#include <dirent.h>
#include <errno.h>
#include <linux/sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cofferdam/window.h"
#include "worker/worker.h"

/* stdout and stderr come last, and not at all when they are inherited. */
enum { FORK_QUESTION, FORK_ANSWER, FORK_OUTPUT, FORK_ERROR, FORK_DESCRIPTORS };

/* Threads of this process; 1 where /proc does not say. */
static unsigned count_threads(void) {
    DIR *tasks = opendir("/proc/self/task");
    unsigned count = 0;
    if (tasks == NULL) {
        return 1;
    }
    for (const struct dirent *entry = readdir(tasks); entry != NULL; entry = readdir(tasks)) {
        count += entry->d_name[0] != '.';
    }
    closedir(tasks);
    return count;
}

static void load_libraries(const struct cfd_birth *birth) {
    char message[CFD_MESSAGE_BYTES];
    for (unsigned i = 0; i < birth->library_count; i++) {
        (void)cfd_worker_library(birth->libraries[i], message); /* what cannot be loaded, the call that needs it says */
        if (count_threads() > 1) {
            (void)cfd_worker_say(CFD_MESSAGE_THREADED, birth->libraries[i]);
            pause(); /* until the supervisor has seen it, and kills */
        }
    }
}

/* Like fork(), but the child is the supervisor's. The C library keeps a thread's number, and its list of robust locks. */
static pid_t fork_for_the_supervisor(void) {
    int *thread_id = NULL;
    void *robust_list = NULL;
    size_t robust_bytes = 0;
    if (prctl(PR_GET_TID_ADDRESS, &thread_id) != 0 ||
        syscall(SYS_get_robust_list, 0, &robust_list, &robust_bytes) != 0) {
        return -1;
    }
    const unsigned long flags = CLONE_PARENT | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | SIGCHLD;
#if defined(__x86_64__)
    pid_t pid = (pid_t)syscall(SYS_clone, flags, NULL, NULL, thread_id, NULL);
#elif defined(__aarch64__)
    pid_t pid = (pid_t)syscall(SYS_clone, flags, NULL, NULL, NULL, thread_id);
#endif
    if (pid == 0) {
        syscall(SYS_set_robust_list, robust_list, robust_bytes); /* the kernel forgets it in the child */
    }
    return pid;
}

static void fork_one(const struct cfd_birth *birth, const struct cfd_fork *order, const int *fds, unsigned count) {
    pid_t pid = fork_for_the_supervisor();
    if (pid == 0) {
        static struct cfd_birth worker;
        worker = *birth;
        worker.is_template = false;
        worker.from_template = true;
        worker.library_count = order->library_count;
        memcpy(worker.libraries, order->libraries, sizeof worker.libraries);
        worker.question_fd = fds[FORK_QUESTION];
        worker.answer_fd = fds[FORK_ANSWER];
        worker.output_fd = count == FORK_DESCRIPTORS ? fds[FORK_OUTPUT] : -1;
        worker.error_fd = count == FORK_DESCRIPTORS ? fds[FORK_ERROR] : -1;
        cfd_worker_run(&worker);
    }
    const struct cfd_notice forked = {.kind = CFD_MESSAGE_FORKED, .pid = pid > 0 ? pid : 0, .value = order->number};
    if (TEMP_FAILURE_RETRY(write(CFD_QUESTION_FD, &forked, sizeof forked)) != (ssize_t)sizeof forked) {
        cfd_worker_give_up("write to the supervisor"); /* which does not know the worker: it dies as a stray */
    }
}

_Noreturn void cfd_template_run(const struct cfd_birth *birth) {
    const struct cfd_request *request = (const struct cfd_request *)(birth->window_base + CFD_CONTROL_REQUEST);
    uint64_t prepared = 0;
    load_libraries(birth);
    cfd_worker_prepare_ahead(request, &prepared);
    fflush(NULL); /* or each worker would print it again */
    if (cfd_worker_say(CFD_MESSAGE_PREPARED, 0) != 0) {
        cfd_worker_give_up("write to the supervisor");
    }
    for (;;) {
        static struct cfd_fork order;
        int fds[FORK_DESCRIPTORS];
        unsigned count = FORK_DESCRIPTORS;
        if (cfd_worker_hear(&order, sizeof order, fds, &count) < 0) {
            cfd_worker_give_up("recvmsg of an order");
        }
        if (count <= FORK_ANSWER) {
            errno = EPROTO; /* no call has failed */
            cfd_worker_give_up("an order that came without its descriptors");
        }
        fork_one(birth, &order, fds, count);
        for (unsigned i = 0; i < count; i++) {
            close(fds[i]);
        }
        cfd_worker_prepare_ahead(request, &prepared); /* what has come to be called since, for the next */
    }
}
