/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From fork to the first call, told in the order in which it happens. What goes
 * wrong here is a defect of the machine or of ours, not of a call: it is said on
 * stderr and the worker exits, which the supervisor sees as a death before any
 * call and answers with a pause before the next attempt.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cofferdam/window.h"
#include "worker/worker.h"

static _Noreturn void give_up(const char *what) {
    dprintf(STDERR_FILENO, "cofferdam-worker: %s: %s\n", what, strerror(errno));
    _exit(CFD_EXIT_UNCONFINED);
}

static void pin(const uint8_t *cpus) {
    for (size_t i = 0; i < CFD_CPU_MASK_BYTES; i++) {
        if (cpus[i] != 0) {
            if (syscall(SYS_sched_setaffinity, 0, (size_t)CFD_CPU_MASK_BYTES, cpus) != 0) {
                give_up("sched_setaffinity");
            }
            return;
        }
    }
}

static void die_with_the_supervisor(pid_t supervisor) {
    /* Kept by the death of the forking thread, which is the supervisor's only one. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) {
        give_up("prctl(PR_SET_PDEATHSIG)");
    }
    if (getppid() != supervisor) { /* it died before the line above */
        _exit(CFD_EXIT_UNCONFINED);
    }
}

/* A session of its own tells the supervisor which worker an orphan came from. */
static void lead_a_session(void) {
    if (setsid() < 0) {
        give_up("setsid");
    }
}

static void be_the_first_to_go(void) {
    int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (fd >= 0) { /* best effort: without /proc the kernel chooses by size */
        ssize_t written = write(fd, "1000", 4);
        (void)written;
        close(fd);
    }
}

static void map_control_pages(const struct cfd_birth *birth) {
    void *request = (void *)(birth->window_base + CFD_CONTROL_REQUEST);
    void *response = (void *)(birth->window_base + CFD_CONTROL_RESPONSE);
    void *submissions = (void *)(birth->window_base + CFD_CONTROL_SUBMISSIONS);
    void *completions = (void *)(birth->window_base + CFD_CONTROL_COMPLETIONS);
    if (mmap(request, CFD_REQUEST_BYTES, PROT_READ, MAP_SHARED | MAP_FIXED, birth->request_fd, 0) == MAP_FAILED ||
        mmap(response, CFD_RESPONSE_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, birth->response_fd, 0) ==
            MAP_FAILED ||
        mmap(submissions, CFD_SUBMISSIONS_BYTES, PROT_READ, MAP_SHARED | MAP_FIXED, birth->request_fd,
             CFD_REQUEST_BYTES) == MAP_FAILED ||
        mmap(completions, CFD_COMPLETIONS_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, birth->response_fd,
             CFD_RESPONSE_BYTES) == MAP_FAILED) {
        give_up("mmap of the request and response pages");
    }
}

static void keep_only_own_descriptors(const struct cfd_birth *birth) {
    if (birth->output_fd >= 0 && dup2(birth->output_fd, STDOUT_FILENO) < 0) {
        give_up("dup2 of stdout");
    }
    if (birth->error_fd >= 0 && dup2(birth->error_fd, STDERR_FILENO) < 0) {
        give_up("dup2 of stderr");
    }
    /* Both lie above 4, where the supervisor has its link to the JVM and its signals. */
    if (dup3(birth->question_fd, CFD_QUESTION_FD, O_CLOEXEC) < 0 ||
        dup3(birth->answer_fd, CFD_ANSWER_FD, O_CLOEXEC) < 0) {
        give_up("dup3 of the supervisor's pipe and socket");
    }
    if (syscall(SYS_close_range, CFD_ANSWER_FD + 1, ~0u, 0) != 0) {
        give_up("close_range");
    }
}

static void limit(const struct cfd_birth *birth) {
    /* 1 rather than 0: it keeps the kernel from starting a core_pattern pipe, too. */
    const struct rlimit no_core = {.rlim_cur = 1, .rlim_max = 1};
    if (setrlimit(RLIMIT_CORE, &no_core) != 0 || setrlimit(RLIMIT_NOFILE, &birth->open_files) != 0) {
        give_up("setrlimit");
    }
}

static void restore_signals(void) {
    /* The supervisor ignores SIGPIPE and blocks SIGCHLD; libraries expect neither. */
    sigset_t none;
    sigemptyset(&none);
    if (signal(SIGPIPE, SIG_DFL) == SIG_ERR || sigprocmask(SIG_SETMASK, &none, NULL) != 0) {
        give_up("signal dispositions");
    }
}

void cfd_worker_confine(const struct cfd_birth *birth) {
    char title[32];
    pin(birth->cpus);
    die_with_the_supervisor(birth->supervisor);
    lead_a_session();
    snprintf(title, sizeof title, "cofferdam-worker-%u", birth->slot);
    cfd_title_set(title);
    be_the_first_to_go();
    map_control_pages(birth);
    cfd_worker_inherit_arenas(birth);
    keep_only_own_descriptors(birth);
    limit(birth);
    restore_signals();
    setvbuf(stdout, NULL, _IOLBF, 0); /* what was printed before a death is in the report */
}
