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
#include <pthread.h>
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

/* Until it is the worker's stderr, the pipe for that has another number. */
static int complaints_fd = STDERR_FILENO;

_Noreturn void cfd_worker_give_up(const char *what) {
    dprintf(complaints_fd, "cofferdam-worker: %s: %s\n", what, strerror(errno));
    _exit(CFD_EXIT_UNCONFINED);
}

static void die_with_the_supervisor(pid_t supervisor) {
    /* Kept by the death of the forking thread, which is the supervisor's only one. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) {
        cfd_worker_give_up("prctl(PR_SET_PDEATHSIG)");
    }
    if (getppid() != supervisor) { /* it died before the line above */
        _exit(CFD_EXIT_UNCONFINED);
    }
}

void cfd_worker_lead_a_session(void) {
    if (getsid(0) != getpid() && setsid() < 0) {
        cfd_worker_give_up("setsid");
    }
}

/*
 * Written by the worker itself, since then nothing of it runs outside the group,
 * and since the kernel lets a process move that would be refused as a fork by the
 * group's pids.max (clone3 with CLONE_INTO_CGROUP): a pool whose threads are used
 * up still gets its workers replaced.
 */
static void enter_the_cgroup(const struct cfd_birth *birth) {
    if (birth->cgroup_procs_fd >= 0 && TEMP_FAILURE_RETRY(write(birth->cgroup_procs_fd, "0", 1)) != 1) {
        cfd_worker_give_up("write to cgroup.procs of the pool's control group");
    }
}

static void be_the_first_to_go(void) {
    int fd = TEMP_FAILURE_RETRY(open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC));
    if (fd >= 0) { /* best effort: without /proc the kernel chooses by size */
        ssize_t written = write(fd, "1000", 4);
        (void)written;
        close(fd);
    }
}

void cfd_worker_keep_responses_to_itself(uint64_t window_base) {
    void *response = (void *)(window_base + CFD_CONTROL_RESPONSE);
    if (mmap(response, CFD_RESPONSE_BYTES + CFD_COMPLETIONS_BYTES, PROT_READ | PROT_WRITE,
             MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED) {
        cfd_worker_give_up("mmap in the place of the response pages");
    }
}

static void keep_only_own_descriptors(const struct cfd_birth *birth) {
    if (birth->output_fd >= 0 && TEMP_FAILURE_RETRY(dup2(birth->output_fd, STDOUT_FILENO)) < 0) {
        cfd_worker_give_up("dup2 of stdout");
    }
    if (birth->error_fd >= 0 && TEMP_FAILURE_RETRY(dup2(birth->error_fd, STDERR_FILENO)) < 0) {
        cfd_worker_give_up("dup2 of stderr");
    }
    complaints_fd = STDERR_FILENO;
    /* Both lie above 4, where the supervisor has its link to the JVM and its signals, and a template its own ends. */
    if (TEMP_FAILURE_RETRY(dup3(birth->question_fd, CFD_QUESTION_FD, O_CLOEXEC)) < 0 ||
        TEMP_FAILURE_RETRY(dup3(birth->answer_fd, CFD_ANSWER_FD, O_CLOEXEC)) < 0) {
        cfd_worker_give_up("dup3 of the supervisor's pipe and socket");
    }
    if (syscall(SYS_close_range, CFD_ANSWER_FD + 1, ~0u, 0) != 0) {
        cfd_worker_give_up("close_range");
    }
    cfd_worker_begin_talk();
}

/* A limit may only be lowered, but for the privileged. */
static void lower(struct rlimit *limit, uint64_t value) {
    if (value != 0 && value < limit->rlim_max) {
        limit->rlim_max = value;
    }
    if (value != 0) {
        limit->rlim_cur = value < limit->rlim_max ? value : limit->rlim_max;
    }
}

static void set_limit(__rlimit_resource_t resource, uint64_t value) {
    struct rlimit limit;
    if (getrlimit(resource, &limit) != 0) {
        cfd_worker_give_up("getrlimit");
    }
    lower(&limit, value);
    if (setrlimit(resource, &limit) != 0) {
        cfd_worker_give_up("setrlimit");
    }
}

/* The first thread's grows on demand up to the limit of the moment; the others take what was read at the program's start. */
static void limit_stacks(uint64_t bytes) {
    pthread_attr_t attributes;
    set_limit(RLIMIT_STACK, bytes);
    errno = pthread_attr_init(&attributes);
    if (errno == 0) {
        errno = pthread_attr_setstacksize(&attributes, bytes);
    }
    if (errno == 0) {
        errno = pthread_setattr_default_np(&attributes);
    }
    if (errno != 0) {
        cfd_worker_give_up("setting the size of stacks");
    }
    pthread_attr_destroy(&attributes);
}

/*
 * 1 rather than 0: it keeps the kernel from starting a core_pattern pipe, too. But
 * who was started with a hard limit of 0, as services often are, cannot have 1.
 */
static void limit_core(void) {
    struct rlimit core;
    if (getrlimit(RLIMIT_CORE, &core) != 0) {
        cfd_worker_give_up("getrlimit");
    }
    core.rlim_max = core.rlim_max > 1 ? 1 : core.rlim_max;
    core.rlim_cur = core.rlim_max;
    if (setrlimit(RLIMIT_CORE, &core) != 0) {
        cfd_worker_give_up("setrlimit(RLIMIT_CORE)");
    }
}

static void limit(const struct cfd_birth *birth) {
    const struct cfd_limits *limits = birth->limits;
    struct rlimit open_files = birth->open_files;
    lower(&open_files, limits->open_files);
    limit_core();
    if (setrlimit(RLIMIT_NOFILE, &open_files) != 0) {
        cfd_worker_give_up("setrlimit(RLIMIT_NOFILE)");
    }
    if (limits->private_bytes != 0) {
        set_limit(RLIMIT_DATA, limits->private_bytes);
    }
    if (limits->stack_bytes != 0) {
        limit_stacks(limits->stack_bytes);
    }
}

static void restore_signals(void) {
    /* The supervisor ignores SIGPIPE and blocks SIGCHLD; libraries expect neither. */
    sigset_t none;
    sigemptyset(&none);
    if (signal(SIGPIPE, SIG_DFL) == SIG_ERR || sigprocmask(SIG_SETMASK, &none, NULL) != 0) {
        cfd_worker_give_up("signal dispositions");
    }
}

static void enter(int (*step)(const struct cfd_sandbox *, enum cfd_layer *), const struct cfd_birth *birth) {
    static const char *const names[CFD_LAYERS] = {
        [CFD_LAYER_NO_NEW_PRIVILEGES] = "giving up privileges",
        [CFD_LAYER_SECCOMP] = "installing the system call filter",
        [CFD_LAYER_LANDLOCK] = "landlock_restrict_self",
    };
    enum cfd_layer failed;
    int result = step(birth->sandbox, &failed);
    if (result != 0) { /* the rehearsal had it: this one must not run without */
        errno = -result;
        cfd_worker_give_up(names[failed]);
    }
}

/* What a worker inherits when its template has done it. */
static void confine_for_good(const struct cfd_birth *birth) {
    cfd_worker_note_revision(birth->sandbox);
    restore_signals();
    cfd_worker_keep_responses_to_itself(birth->window_base);
    cfd_worker_use_catalog((const void *)(birth->window_base + CFD_CONTROL_CATALOG));
    cfd_worker_report_crashes(&((struct cfd_response *)(birth->window_base + CFD_CONTROL_RESPONSE))->crash);
    setvbuf(stdout, NULL, _IOLBF, 0); /* what was printed before a death is in the report */
}

void cfd_worker_confine(const struct cfd_birth *birth) {
    if (birth->error_fd >= 0) {
        complaints_fd = birth->error_fd;
    }
    die_with_the_supervisor(birth->supervisor);
    if (!birth->from_template || cfd_worker_has_to_prepare(birth)) {
        cfd_worker_lead_a_session();
    }
    cfd_title_set(birth->is_template ? "cofferdam-template" : "cofferdam-spare");
    if (!birth->from_template) {
        enter_the_cgroup(birth); /* before the descriptor is closed, and memory is used */
        be_the_first_to_go();
        limit(birth);                           /* before the filter, which lets no worker change them */
        enter(cfd_sandbox_enter_shared, birth); /* before the descriptors for that are closed */
    }
    keep_only_own_descriptors(birth);
    cfd_worker_own_crashes();
    if (!birth->from_template) {
        confine_for_good(birth);
    }
    if (!birth->is_template) {
        enter(cfd_sandbox_enter_own, birth);
    }
}
