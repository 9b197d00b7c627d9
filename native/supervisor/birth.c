/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Starting a worker: everything it needs is made first, then one fork, here or
 * by the template. A worker has no slot yet, and so nothing of the JVM's.
 */
#include <fcntl.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "protocol/clock.h"
#include "supervisor/priority.h"
#include "supervisor/supervisor.h"

/* A template that has not said for so long what it forked is stuck. */
#define ORDER_NS 1000000000

/* What the new process gets, in the order in which a template is sent it. -1 for streams that are inherited. */
enum far_end { END_QUESTION, END_ANSWER, END_OUTPUT, END_ERROR, ENDS };

static void close_far_ends(int ends[ENDS]) {
    for (enum far_end end = 0; end < ENDS; end++) {
        if (ends[end] >= 0) {
            close(ends[end]);
        }
    }
}

/*
 * The worker asks by a pipe and is answered over a socket; each gets its own
 * end. Our end of the socket takes nothing in: a descriptor that a worker sent
 * us could block us when we close it.
 */
static bool open_conversation(struct worker *worker, int ends[ENDS]) {
    int question[2], answer[2];
    if (pipe2(question, O_CLOEXEC) != 0) {
        return false;
    }
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, answer) != 0) {
        close(question[0]);
        close(question[1]);
        return false;
    }
    shutdown(answer[0], SHUT_RD);
    fcntl(question[0], F_SETFL, O_NONBLOCK);
    worker->question_fd = question[0];
    worker->answer_fd = answer[0];
    ends[END_QUESTION] = question[1];
    ends[END_ANSWER] = answer[1];
    return true;
}

/* An entry with its channels; NULL if there are no descriptors for them. */
static struct worker *conceive(int ends[ENDS]) {
    struct worker *worker = new_worker();
    if (worker == NULL || !open_conversation(worker, ends)) {
        return NULL;
    }
    open_streams(worker, &ends[END_OUTPUT]);
    return worker;
}

static void miscarry(struct worker *worker) {
    unwatch_and_close(&worker->question_fd);
    unwatch_and_close(&worker->answer_fd);
    close_streams(worker);
    forget_worker(worker);
}

static bool has_to_prepare(const struct worker *worker) {
    return worker->libraries.count > 0 || supervisor.lifecycle.initialiser_library != 0;
}

static void is_born(struct worker *worker, pid_t pid) {
    worker->forge = NULL;
    worker->pid = pid;
    crashed_begin(worker->crashed, pid, NULL);
    worker->pid_fd = (int)syscall(SYS_pidfd_open, pid, 0);
    /* What it has said already waits in the pipe: a template's worker may be ready before the template says its number. */
    if (worker->pid_fd < 0 || !watch_fd(worker->pid_fd, WATCH_WORKER, worker_index(worker)) ||
        !watch_fd(worker->question_fd, WATCH_QUESTION, worker_index(worker))) {
        fail("watching a new worker"); /* out of descriptors for good: the JVM starts a new supervisor */
    }
    worker->was_ready = !worker->is_template && !has_to_prepare(worker);
    worker->state = worker->was_ready ? WORKER_READY : WORKER_LOADING;
    worker->born_ns = worker->ready_ns = cfd_now_ns();
    worker->until_ns = worker->born_ns + (int64_t)supervisor.lifecycle.loading_ns;
    if (supervisor.renewals > 0 && !worker->is_template) {
        supervisor.renewals--;
    } else if (!worker->is_template) {
        __atomic_store_n(&supervisor.pool->started, supervisor.pool->started + 1, __ATOMIC_RELAXED);
    }
}

static bool fork_it(struct worker *worker, const int ends[ENDS]) {
    struct cfd_birth birth = {.is_template = worker->is_template,
                              .supervisor = getpid(),
                              .window_base = supervisor.window_base,
                              .spin_ns = supervisor.spin_ns,
                              .open_files = supervisor.open_files,
                              .lifecycle = supervisor.lifecycle,
                              .sandbox = &supervisor.sandbox,
                              .limits = &supervisor.limits,
                              .cgroup_procs_fd = supervisor.cgroup_procs_fd,
                              .library_count = worker->libraries.count,
                              .question_fd = ends[END_QUESTION],
                              .answer_fd = ends[END_ANSWER],
                              .output_fd = ends[END_OUTPUT],
                              .error_fd = ends[END_ERROR]};
    memcpy(birth.libraries, worker->libraries.names, sizeof birth.libraries);
    pid_t pid = fork();
    if (pid == 0) {
        cfd_worker_run(&birth);
    }
    if (pid > 0) {
        worker->revision = supervisor.sandbox.revision;
        is_born(worker, pid);
    }
    return pid > 0;
}

/* The template has its own copy of all that is the same for each worker. */
static bool order_it(struct worker *worker, const int ends[ENDS]) {
    static uint64_t orders;
    struct cfd_fork order = {.kind = CFD_MESSAGE_FORK, .library_count = worker->libraries.count, .number = ++orders};
    size_t names = worker->libraries.count * sizeof order.libraries[0];
    memcpy(order.libraries, worker->libraries.names, names);
    lend_template_priority(supervisor.template->pid);
    if (!send_descriptors(supervisor.template->answer_fd, &order, offsetof(struct cfd_fork, libraries) + names, ends,
                          ends[END_OUTPUT] >= 0 && ends[END_ERROR] >= 0 ? ENDS : END_OUTPUT)) {
        take_back_priority(supervisor.template->pid);
        return false;
    }
    worker->state = WORKER_ORDERED;
    worker->forge = supervisor.template;
    worker->revision = supervisor.template->revision;
    worker->order = orders;
    worker->until_ns = cfd_now_ns() + ORDER_NS;
    return true;
}

bool start_worker(void) {
    int ends[ENDS];
    struct worker *worker = conceive(ends);
    if (worker == NULL) {
        return false;
    }
    libraries_to_preload(&worker->libraries);
    /* A template that cannot take the order is stuck or ending; workers come without it. */
    bool begun = (template_can_fork() && order_it(worker, ends)) || fork_it(worker, ends);
    close_far_ends(ends);
    if (!begun) {
        miscarry(worker);
    }
    return begun;
}

bool start_template(const struct library_list *libraries) {
    int ends[ENDS];
    struct worker *worker = conceive(ends);
    if (worker == NULL) {
        return false;
    }
    worker->is_template = true;
    worker->libraries = *libraries;
    bool begun = fork_it(worker, ends);
    close_far_ends(ends);
    if (!begun) {
        miscarry(worker);
    }
    return begun;
}

/* A number that is no child's would be a process of somebody else's: a template is not believed that far. */
static bool is_our_child(pid_t pid) {
    siginfo_t ignored;
    return pid > 0 && worker_of_pid(pid) == NULL && !is_being_swept(pid) &&
           waitid(P_PID, (id_t)pid, &ignored, WEXITED | WNOHANG | WNOWAIT) == 0;
}

static struct worker *ordered(const struct worker *forge, uint64_t order) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (worker->state == WORKER_ORDERED && worker->forge == forge && worker->order == order) {
            return worker;
        }
    }
    return NULL;
}

static bool has_orders(const struct worker *forge) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        if (supervisor.workers[i].state == WORKER_ORDERED && supervisor.workers[i].forge == forge) {
            return true;
        }
    }
    return false;
}

void worker_forked(struct worker *forge, uint64_t order, pid_t pid) {
    struct worker *worker = ordered(forge, order);
    if (worker != NULL && is_our_child(pid)) {
        is_born(worker, pid);
        if (!has_orders(forge)) {
            take_back_priority(forge->pid);
        }
    } else {
        if (worker != NULL) {
            miscarry(worker);
        }
        worker_event(forge, WORKER_KILL);
    }
    if (!orders_are_out()) { /* those that could have been new workers are none */
        collect_stray_children();
        for (unsigned i = 0; i < supervisor.worker_room; i++) {
            worker_event(&supervisor.workers[i], WORKER_ORPHAN_ENDED);
        }
    }
}

void drop_orders(const struct worker *forge) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (worker->state == WORKER_ORDERED && worker->forge == forge) {
            miscarry(worker);
        }
    }
}

bool orders_are_out(void) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        if (supervisor.workers[i].state == WORKER_ORDERED) {
            return true;
        }
    }
    return false;
}

bool may_be_on_order(pid_t child, pid_t session) {
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        const struct worker *worker = &supervisor.workers[i];
        if (worker->state == WORKER_ORDERED && session == child && has_to_prepare(worker)) {
            return true;
        }
    }
    return false;
}
